import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { EntityRef } from '../../../../server/model/api.ts';
import { PATH_WORDS } from '../../words/paths.ts';
import { useSearch } from '../../queries/queries.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { Glyph } from '../kit/glyphs.tsx';

interface EndFieldProps {
  /** Makes the ids of the field and its list its own. */
  readonly name: string;
  readonly label: string;
  readonly onChoose: (id: string) => void;
  readonly hasFocus: boolean;
}

const MOST = 8;

/** Looks an entity up by its name, to be the end of a path or a side of a conversation. */
export function EndField({ name, label, onChoose, hasFocus }: EndFieldProps): ReactElement {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = typed.trim();
  const { data } = useSearch(words);
  const found: readonly EntityRef[] =
    words === ''
      ? []
      : (data?.hits ?? []).flatMap((hit) => (hit.type === 'entity' ? [hit.entity] : []));
  const hits = found.slice(0, MOST);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen.id);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
  };
  return (
    <div className="endfield">
      <input
        type="text"
        className="field"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? `ends-${name}` : undefined}
        aria-activedescendant={chosen === undefined ? undefined : `end-${name}-${chosen.id}`}
        aria-autocomplete="list"
        aria-label={label}
        placeholder={PATH_WORDS.choose}
        autoFocus={hasFocus}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onKeyDown={onKey}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
      />
      {hits.length > 0 ? (
        <div className="ends popover" role="listbox" id={`ends-${name}`} aria-label={label}>
          {hits.map((entity) => (
            <div
              key={entity.id}
              id={`end-${name}-${entity.id}`}
              role="option"
              aria-selected={entity === chosen}
              className="end"
              onPointerMove={() => setAt(hits.indexOf(entity))}
              onClick={() => onChoose(entity.id)}
            >
              <Glyph kind={entity.kind} />
              <span className="t">{entity.name}</span>
              <span className="mut">{KIND_WORDS[entity.kind]}</span>
            </div>
          ))}
        </div>
      ) : words !== '' && data !== undefined ? (
        <p className="mut small" role="status">
          {PATH_WORDS.noOne(words)}
        </p>
      ) : null}
    </div>
  );
}

import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { SearchHit } from '../../../server/model/api.ts';
import { useSearch } from '../queries.ts';
import { useApply } from '../state/hooks.ts';
import type { Place } from '../state/model.ts';
import { goTo } from '../state/producers.ts';
import { formatDate } from '../text/dates.ts';
import { KIND_WORDS } from '../terms.ts';
import { WORDS } from '../words.ts';
import { ActBadge, Glyph } from './glyphs.tsx';
import { Icon } from './icons.tsx';
import { isTyping } from './keys.ts';

const KINDS_OF_HIT = ['entity', 'event', 'document'] as const;
const HEADINGS = {
  entity: WORDS.search.entities,
  event: WORDS.search.events,
  document: WORDS.search.documents,
} as const;

function placeOf(hit: SearchHit): Place {
  switch (hit.type) {
    case 'entity':
      return { view: 'network', opened: { kind: 'entity', id: hit.entity.id } };
    case 'event':
      return { view: 'network', opened: { kind: 'event', id: hit.id } };
    case 'document':
      return { view: 'document', id: hit.id, event: null };
  }
}

function keyOf(hit: SearchHit): string {
  return hit.type === 'entity' ? hit.entity.id : hit.id;
}

function Hit({ hit }: { hit: SearchHit }): ReactElement {
  switch (hit.type) {
    case 'entity':
      return (
        <>
          <Glyph kind={hit.entity.kind} />
          <span className="t">{hit.entity.name}</span>
          <span className="m">
            {hit.matched === hit.entity.name ? '' : `${hit.matched} · `}
            {KIND_WORDS[hit.entity.kind]}, {WORDS.search.acts(hit.events)}
          </span>
        </>
      );
    case 'event':
      return (
        <>
          <ActBadge label={hit.act.replaceAll('_', ' ')} quad={hit.quad} />
          <span className="t">{hit.summary}</span>
          <span className="m num">{hit.date === null ? '' : formatDate(hit.date)}</span>
        </>
      );
    case 'document':
      return (
        <>
          <span className="doc">{hit.key}</span>
          <span className="t">{hit.title}</span>
          <span className="m num">
            {hit.publishedAt === null ? '' : formatDate(hit.publishedAt)}
          </span>
        </>
      );
  }
}

function Results({
  words,
  onOpen,
}: {
  words: string;
  onOpen: (hit: SearchHit) => void;
}): ReactElement {
  const { data } = useSearch(words);
  const [at, setAt] = useState(0);
  const hits = KINDS_OF_HIT.flatMap((type) => data?.hits.filter((hit) => hit.type === type) ?? []);
  const chosen = hits[Math.min(at, hits.length - 1)];
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Enter' && chosen !== undefined) onOpen(chosen);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || hits.length === 0) return;
      event.preventDefault();
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    if (chosen !== undefined)
      document.getElementById(`hit-${keyOf(chosen)}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (data !== undefined && hits.length === 0)
    return <p className="none">{WORDS.search.nothing(words)}</p>;
  return (
    <div className="hits" role="listbox" id="hits" aria-label={WORDS.search.title} tabIndex={-1}>
      {KINDS_OF_HIT.filter((type) => hits.some((hit) => hit.type === type)).map((type) => (
        <div key={type} role="group" aria-label={HEADINGS[type]}>
          <h3 aria-hidden="true">{HEADINGS[type]}</h3>
          {hits
            .filter((hit) => hit.type === type)
            .map((hit) => (
              <div
                key={keyOf(hit)}
                id={`hit-${keyOf(hit)}`}
                role="option"
                aria-selected={hit === chosen}
                className="hit"
                onPointerMove={() => setAt(hits.indexOf(hit))}
                onClick={() => onOpen(hit)}
              >
                <Hit hit={hit} />
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}

/** The search: a button in the bar, and a dialog that finds as one types. */
export function SearchBox(): ReactElement {
  const apply = useApply();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const open = (): void => {
    setWords('');
    dialog.current?.showModal();
  };
  const close = (): void => dialog.current?.close();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isSlash = event.key === '/' && !isTyping(event.target);
      const isPalette = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isPalette) return;
      event.preventDefault();
      if (dialog.current?.open !== true) open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const openHit = (hit: SearchHit): void => {
    close();
    apply(goTo(placeOf(hit)));
  };
  const swallow = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
  };
  return (
    <>
      <button type="button" className="find" onClick={open} aria-keyshortcuts="/ Control+K">
        <Icon name="search" />
        <span>{WORDS.bar.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <dialog
        className="pal"
        ref={dialog}
        aria-label={WORDS.search.title}
        onKeyDown={swallow}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
      >
        <div className="pin">
          <Icon name="search" />
          <input
            type="text"
            role="combobox"
            aria-expanded={words.trim() !== ''}
            aria-controls="hits"
            aria-autocomplete="list"
            aria-label={WORDS.search.title}
            placeholder={WORDS.search.placeholder}
            autoComplete="off"
            spellCheck={false}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <button type="button" className="kbd" aria-label={WORDS.search.close} onClick={close}>
            <kbd aria-hidden="true">Esc</kbd>
          </button>
        </div>
        {words.trim() === '' ? (
          <p className="none">{WORDS.search.start}</p>
        ) : (
          <Results key={words.trim()} words={words.trim()} onOpen={openHit} />
        )}
        <div className="pf" aria-hidden="true">
          <span>
            <kbd>↑</kbd>
            <kbd>↓</kbd>
            {WORDS.search.move}
          </span>
          <span>
            <kbd>Enter</kbd>
            {WORDS.search.open}
          </span>
        </div>
      </dialog>
    </>
  );
}

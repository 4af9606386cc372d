import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { tokenize } from '../../text/cypher.ts';
import { WORDS } from '../../words/words.ts';

interface EditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

/** A text area over its own coloured copy: the browser's own editing, undo and spell of keys stay. */
export function Editor({ value, onChange, onRun }: EditorProps): ReactElement {
  const under = useRef<HTMLPreElement>(null);
  const lines = value.split('\n').length;
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onRun();
    }
    // Tab leaves the editor after Escape, so that no one is caught in it.
    if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <div className="code">
      <pre className="gutter" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => `${index + 1}\n`).join('')}
      </pre>
      <div className="lines">
        <pre ref={under} aria-hidden="true">
          {tokenize(value).map(({ kind, text }, index) =>
            kind === 'plain' ? (
              text
            ) : (
              <span key={index} className={`t-${kind}`}>
                {text}
              </span>
            ),
          )}
          {'\n'}
        </pre>
        <textarea
          aria-label={WORDS.cypher.editor}
          value={value}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
          rows={Math.max(11, lines)}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKey}
          onScroll={(event) => {
            if (under.current !== null) under.current.scrollLeft = event.currentTarget.scrollLeft;
          }}
        />
      </div>
    </div>
  );
}

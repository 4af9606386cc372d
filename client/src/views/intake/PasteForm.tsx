import { useState, type ReactElement } from 'react';
import type { TextsRequest } from '../../../../server/model/intake.ts';
import { DOCUMENT_WORDS } from '../../words/documents.ts';

const WORDS = DOCUMENT_WORDS.adding;
const FIELDS = [
  { name: 'title', label: WORDS.name, type: 'text' },
  { name: 'outlet', label: WORDS.outlet, type: 'text' },
  { name: 'publishedAt', label: WORDS.date, type: 'date' },
  { name: 'url', label: WORDS.address, type: 'url' },
] as const;
const NOTHING = { title: '', outlet: '', publishedAt: '', url: '' };

/** A text that is pasted, with what is known of it. */
export function PasteForm({
  onText,
}: {
  onText: (text: TextsRequest['documents'][number]) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const [known, setKnown] = useState(NOTHING);
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const given = Object.entries(known).filter(([, value]) => value.trim() !== '');
        onText({ text, ...Object.fromEntries(given) });
      }}
    >
      <label>
        <span>{WORDS.body}</span>
        <textarea
          className="field"
          required
          rows={10}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div className="known">
        {FIELDS.map(({ name, label, type }) => (
          <label key={name}>
            <span>
              {label} <i>{WORDS.optional}</i>
            </span>
            <input
              className="field"
              type={type}
              value={known[name]}
              onChange={(event) => setKnown({ ...known, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <footer>
        <button type="submit" className="btn primary" disabled={text.trim() === ''}>
          {WORDS.read}
        </button>
      </footer>
    </form>
  );
}

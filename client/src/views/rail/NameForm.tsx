import { useState, type ReactElement } from 'react';
import { FILTER_WORDS } from '../../words/filters.ts';

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

const LONGEST = 60;

/** A field for a name, and a button that keeps it. */
export function NameForm({ label, name, onName }: NameFormProps): ReactElement {
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  return (
    <form
      className="nameform"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '') return;
        onName(wanted);
        setTyped('');
      }}
    >
      <input
        className="field"
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" className="btn" disabled={wanted === ''}>
        {FILTER_WORDS.saved.save}
      </button>
    </form>
  );
}

import { useState, type ReactElement, type ReactNode } from 'react';
import { FILTER_WORDS } from '../../words/filters.ts';
import { findRows, type PickRow } from '../../text/pick.ts';
import { WORDS } from '../../words/words.ts';
import { CheckRow } from '../kit/controls.tsx';
import { Section } from './Section.tsx';

interface PickListProps {
  readonly title: string;
  readonly rows: readonly PickRow[];
  /** None is all. */
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
  readonly children?: ReactNode;
}

const FEW = 6;
const MANY = 9;

/** A long list to pick from: find as you type, the most frequent first. */
export function PickList({ title, rows, picked, onPick, children }: PickListProps): ReactElement {
  const [typed, setTyped] = useState('');
  const [isLong, setLong] = useState(false);
  const { shown, left } = findRows(rows, picked, typed, isLong ? rows.length : FEW);
  const pick = (key: string, isOn: boolean): void => {
    const others = picked.filter((other) => other !== key);
    onPick(isOn ? [...others, key] : others);
  };
  return (
    <Section
      title={title}
      isClosed={picked.length === 0}
      tells={picked.length === 0 ? FILTER_WORDS.all : FILTER_WORDS.some(picked.length, rows.length)}
    >
      {children}
      {rows.length > MANY ? (
        <input
          type="search"
          className="field pickfind"
          aria-label={FILTER_WORDS.find(title)}
          placeholder={FILTER_WORDS.find(title)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      <div className={picked.length === 0 ? 'picks' : 'picks some'}>
        {shown.map(({ key, name, events }) => (
          <CheckRow
            key={key}
            isOn={picked.includes(key)}
            onChange={(isOn) => pick(key, isOn)}
            text={name}
            count={events}
          />
        ))}
      </div>
      {shown.length === 0 ? <p className="mut small">{FILTER_WORDS.noneFound}</p> : null}
      {left > 0 || isLong ? (
        <button
          type="button"
          className="more"
          aria-expanded={isLong}
          onClick={() => setLong(!isLong)}
        >
          {isLong ? WORDS.rail.fewer : WORDS.rail.more(left)}
        </button>
      ) : null}
    </Section>
  );
}

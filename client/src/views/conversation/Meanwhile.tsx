import type { ReactElement } from 'react';
import type { FilledColumn } from '../../conversation/columns.ts';
import { writeValue } from '../../conversation/flags.ts';
import { createConversation } from '../../state/conversation.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { Link } from '../kit/Link.tsx';
import type { Talk } from './talk.ts';

/** What a second pair did at the same time, in words. */
export function Meanwhile({
  talk: { beside },
  column,
}: {
  talk: Talk;
  column: FilledColumn;
}): ReactElement | null {
  if (beside === null || column.beside.length === 0) return null;
  const { a, b } = beside;
  return (
    <li className="meanwhile">
      <span className="mut">{TALK_WORDS.meanwhile(a.name, b.name)}</span>
      <ul>
        {column.beside.map(({ id, event }) => (
          <li key={id}>
            <Link to={{ ...createConversation({ a: a.id, b: b.id }), act: id }}>
              {event.summary}
            </Link>{' '}
            <span className="mut num">{writeValue(event.goldstein)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

import type { ReactElement } from 'react';
import type { EventDetail } from '../../../../server/model/ledger.ts';
import { formatDate } from '../../text/dates.ts';
import { joinSources } from '../../text/source.ts';
import { ABOUT_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';

/** Where the reports of one event do not agree: a band, not a footnote. */
export function Disagreements({ event }: { event: EventDetail }): ReactElement | null {
  if (event.disagreements.length === 0) return null;
  return (
    <section className="dis" aria-label={WORDS.ledger.disagree}>
      <Icon name="fork" />
      <div>
        <b>{WORDS.ledger.disagree}</b>
        {event.disagreements.map(({ about, accounts }) => (
          <div className="dr" key={about}>
            <span className="dk">{ABOUT_WORDS[about]}</span>
            <ul>
              {accounts.map(({ value, documents }) => (
                <li key={value}>
                  <span className="said">{about === 'date' ? formatDate(value) : value}</span>{' '}
                  <em>{joinSources(documents)}</em>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

import { useMemo, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { useEventRows } from '../../queries/rows.ts';
import { useAppState } from '../../state/hooks.ts';
import { formatRange } from '../../text/dates.ts';
import { groupDyads, partDyads, type DyadAct, type DyadWords } from '../../text/dyads.ts';
import { WORDS } from '../../words/words.ts';
import { Link } from '../kit/Link.tsx';

const { words } = WORDS;

function Act({ act, dyad }: { act: DyadAct; dyad: DyadWords }): ReactElement {
  const { edge, events } = act;
  const days = events.map(({ id, date, dateEnd, reports }) => ({
    id,
    text: date === null ? words.noDate : formatRange(date, dateEnd ?? date),
    reports,
  }));
  const first = events.at(0)?.id ?? edge.eventIds.at(0);
  const deed = `${dyad.source} ${edge.label.toLowerCase()} ${dyad.target}`;
  // What a single event was about is told with it.
  const only = edge.events === 1 ? events.at(0) : undefined;
  const sentence = only?.summary ?? words.times(deed, edge.events);
  return (
    <li className="says">
      {first === undefined ? (
        sentence
      ) : (
        <Link to={{ view: 'network', opened: { kind: 'event', id: first } }}>{sentence}</Link>
      )}
      <span className="days num">
        {days.length === 0
          ? words.reports(edge.reports)
          : days.map(({ id, text, reports }) => (
              <Link key={id} to={{ view: 'network', opened: { kind: 'event', id } }}>
                {text} ({words.reports(reports)})
              </Link>
            ))}
      </span>
      {edge.hedged > 0 ? <span className="tag">{words.hedged}</span> : null}
    </li>
  );
}

function Dyads({
  title,
  dyads,
}: {
  title: string;
  dyads: readonly DyadWords[];
}): ReactElement | null {
  if (dyads.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {dyads.map((dyad) => (
        <div key={dyad.id} className="dyad">
          <h3>
            {words.dyad(dyad.source, dyad.target)}{' '}
            <span className="mut num">
              {words.counts(dyad.events, dyad.reports, dyad.independent)}
            </span>
          </h3>
          <ul>
            {dyad.acts.map((act) => (
              <Act key={act.edge.id} act={act} dyad={dyad} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The map as sentences under headings, the selection first: the equal of the picture. */
export function InWords({ network }: { network: Network }): ReactElement {
  const { selected } = useAppState();
  const { data } = useEventRows(network);
  const names = new Map<string, string>(network.nodes.map((node) => [node.id, node.name]));
  const dyads = useMemo(() => groupDyads(network, data?.rows ?? []), [network, data]);
  const { chosen, others } = partDyads(dyads, selected);
  return (
    <div className="inwords" role="region" aria-label={words.title} tabIndex={0}>
      <Dyads title={words.selected} dyads={chosen} />
      <Dyads title={chosen.length > 0 ? words.others : words.all} dyads={others} />
      {network.ties.length === 0 ? null : (
        <section aria-label={words.ties}>
          <h2>{words.ties}</h2>
          <ul>
            {network.ties.map((tie) => (
              <li key={tie.id} className="mut">
                {names.get(tie.source) ?? tie.source} {words.tie[tie.kind]}{' '}
                {names.get(tie.target) ?? tie.target}
                {tie.title === null ? '' : ` (${tie.title})`}.
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

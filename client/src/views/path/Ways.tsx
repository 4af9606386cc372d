import { Fragment, type ReactElement } from 'react';
import { PATH_WORDS } from '../../words/paths.ts';
import { listHops, sayEdge, type Hop, type Way } from '../../text/hops.ts';
import { quadCode } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';

/** So many acts of a step are told; the rest is one link away. */
const MOST_TOLD = 3;

function HopWords({ hop }: { hop: Hop }): ReactElement {
  const rest = hop.edges.length - MOST_TOLD;
  return (
    <li>
      <ul>
        {hop.edges.slice(0, MOST_TOLD).map((edge) => {
          const [event] = edge.eventIds;
          const text = sayEdge(edge, hop);
          return (
            <li key={edge.id} className="hop">
              <span className={`hopmark q-${quadCode(edge.quad)}`} aria-hidden="true" />
              {event === undefined ? (
                text
              ) : (
                <Link to={{ view: 'network', opened: { kind: 'event', id: event } }}>{text}</Link>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <Link
          className="small hopmore"
          to={{ view: 'network', opened: { kind: 'dyad', a: hop.from.id, b: hop.to.id } }}
        >
          {PATH_WORDS.more(rest)}
        </Link>
      ) : null}
    </li>
  );
}

interface WaysProps {
  readonly ways: readonly Way[];
  readonly chosen: Way | null;
  readonly onChoose: (way: number) => void;
}

/** All ways that were found; the one that is on the map is told step by step. */
export function Ways({ ways, chosen, onChoose }: WaysProps): ReactElement {
  return (
    <ol className="pathways">
      {ways.map((way, at) => (
        <li key={way.entities.map(({ id }) => id).join()} className={way === chosen ? 'on' : ''}>
          <button type="button" aria-pressed={way === chosen} onClick={() => onChoose(at + 1)}>
            <span className="t">
              {way.entities.map(({ id, name }, index) => (
                <Fragment key={id}>
                  {index === 0 ? null : <span className="mut"> – </span>}
                  {name}
                </Fragment>
              ))}
            </span>
            <span className="mut num">{PATH_WORDS.steps(way.entities.length - 1)}</span>
          </button>
          {way === chosen ? (
            <ol className="pathhops">
              {listHops(way).map((hop) => (
                <HopWords key={`${hop.from.id} ${hop.to.id}`} hop={hop} />
              ))}
            </ol>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

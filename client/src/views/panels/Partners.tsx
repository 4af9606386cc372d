import type { ReactElement } from 'react';
import type { Neighbors } from '../../../../server/model/ledger.ts';
import { balanceOf } from '../../text/balance.ts';
import { counted, WORDS } from '../../words/words.ts';
import { Glyph } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';

const WIDTH = 64;

/** With whom an entity has dealt most, and in what spirit: each opens to all that the two did to each other. */
export function Partners({
  id,
  partners,
}: {
  id: string;
  partners: Neighbors;
}): ReactElement | null {
  if (partners.items.length === 0) return null;
  const most = Math.max(...partners.items.map(({ events }) => events));
  return (
    <section className="sect partners">
      <h3 className="h">
        {WORDS.entity.partners}
        <span className="r num">
          {WORDS.entity.ofPartners(partners.items.length, partners.total)}
        </span>
      </h3>
      <ul>
        {partners.items.map(({ entity, events, acts }) => {
          const { cooperation, conflict } = balanceOf(acts);
          const widthOf = (count: number): number => (WIDTH * count) / most;
          return (
            <li key={entity.id}>
              <Link to={{ view: 'network', opened: { kind: 'dyad', a: id, b: entity.id } }}>
                <Glyph kind={entity.kind} />
                <span className="t">{entity.name}</span>
                <span className="share" aria-hidden="true">
                  <i className="q-vc" style={{ width: widthOf(cooperation) }} />
                  <i className="q-vx" style={{ width: widthOf(conflict) }} />
                </span>
                <span className="n num">{counted(events, 'event')}</span>
                <span className="visually-hidden">
                  {WORDS.entity.balance(cooperation, conflict)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { ReactElement } from 'react';
import type { EntityDetail } from '../../../../server/model/ledger.ts';
import { formatRange } from '../../text/dates.ts';
import { WORDS } from '../../words/words.ts';
import { Glyph } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';
import { useFew } from '../kit/useFew.tsx';

const FEW = 5;

type Tie = EntityDetail['affiliations'][number];

function wayOf({ kind, direction }: Tie): string {
  if (kind === 'speaks-for')
    return direction === 'out' ? WORDS.entity.speaksFor : WORDS.entity.speaker;
  return direction === 'out' ? WORDS.entity.partOf : WORDS.entity.part;
}

/** The ties of one way under what it is, in the order in which they came. */
function groupTies(ties: readonly Tie[]): readonly (readonly [string, readonly Tie[]])[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) groups.set(wayOf(tie), [...(groups.get(wayOf(tie)) ?? []), tie]);
  return [...groups];
}

function Ties({ way, ties }: { way: string; ties: readonly Tie[] }): ReactElement {
  const { shown, more } = useFew(ties, FEW);
  return (
    <div>
      <h4 className="mut">{way}</h4>
      <ul>
        {shown.map(({ entity, title, from, to }) => (
          <li key={`${entity.id} ${title ?? ''}`}>
            <Glyph kind={entity.kind} />
            <span className="t">
              <Link to={{ view: 'network', opened: { kind: 'entity', id: entity.id } }}>
                {entity.name}
              </Link>
              {title === null ? null : <span className="title">{title}</span>}
            </span>
            {from === null || to === null ? null : (
              <span className="when num" title={WORDS.entity.toldOn}>
                {formatRange(from, to)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

/** Its offices and bodies: who speaks for whom under which title, and on which days that is told. */
export function Affiliations({ detail }: { detail: EntityDetail }): ReactElement | null {
  if (detail.affiliations.length === 0) return null;
  return (
    <section className="sect affs">
      <h3 className="h">{WORDS.entity.affiliations}</h3>
      {groupTies(detail.affiliations).map(([way, ties]) => (
        <Ties key={way} way={way} ties={ties} />
      ))}
    </section>
  );
}

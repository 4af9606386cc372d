import type { ReactElement } from 'react';
import type { EntityRef } from '../../../../server/model/api.ts';
import type { EntityKind } from '../../../../server/model/entity.ts';
import type { QuadClass } from '../../../../server/model/ontology.ts';
import { headOf, type Head } from '../../graph/style/look.ts';
import { nameAct } from '../../text/acts.ts';

const QUAD_CODES: Record<QuadClass, string> = {
  'verbal-cooperation': 'vc',
  'material-cooperation': 'mc',
  'verbal-conflict': 'vx',
  'material-conflict': 'mx',
};

/** The two letters that the style sheets know a quad class by. */
export function quadCode(quad: QuadClass): string {
  return QUAD_CODES[quad];
}

function Shape({ kind }: { kind: EntityKind }): ReactElement {
  switch (kind) {
    case 'state':
      return <circle className="k-state" r="6" />;
    case 'person':
      return <circle className="k-person" r="5" />;
    case 'organization':
      return <rect className="k-org" x="-4.4" y="-4.4" width="8.8" height="8.8" rx="1.5" />;
    case 'treaty':
      return (
        <>
          <path className="k-treaty" d="M-4 -5H1.5L4 -2.5V5H-4Z" />
          <path d="M1.5 -5V-2.5H4" fill="none" stroke="var(--canvas)" strokeWidth="1" />
        </>
      );
    case 'place':
      return <path className="k-place" d="M0 5L-4.5 -1.75A4.5 4.5 0 0 1 4.5 -1.75Z" />;
  }
}

/** An entity's kind, by shape first and colour second. */
export function Glyph({ kind }: { kind: EntityKind }): ReactElement {
  return (
    <svg className="glyph" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <Shape kind={kind} />
    </svg>
  );
}

/** A state's disc with its code; any other entity's glyph. */
export function Disc({ entity }: { entity: EntityRef }): ReactElement {
  if (entity.kind !== 'state' || entity.country === null) return <Glyph kind={entity.kind} />;
  return (
    <svg className="glyph" width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
      <circle className="k-state" r="13" />
      <text className="code" y="3.2" textAnchor="middle">
        {entity.country}
      </text>
    </svg>
  );
}

function HeadKey({ head }: { head: Head }): ReactElement | null {
  switch (head) {
    case 'none':
      return null;
    case 'dot':
      return <circle cx="26" cy="5" r="3" fill="currentColor" />;
    case 'filled':
      return <path d="M21 .8 29 5 21 9.2Z" fill="currentColor" />;
    case 'open':
      return (
        <path
          d="M22.5 1.2 28 5l-5.5 3.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      );
  }
}

/** A line of one quad class as the map draws it; unless it is said, its head is that of an act toward somebody. */
export function EdgeKey({
  quad,
  head = headOf(quad),
  wide,
}: {
  quad: QuadClass;
  head?: Head;
  wide?: boolean;
}): ReactElement {
  return (
    <svg
      className={`glyph q-${quadCode(quad)}`}
      width={wide === true ? 40 : 30}
      height={wide === true ? 14 : 10}
      viewBox="0 0 30 10"
      aria-hidden="true"
    >
      <path d={head === 'filled' ? 'M1 5H22' : 'M1 5H27'} stroke="currentColor" strokeWidth="2" />
      <HeadKey head={head} />
    </svg>
  );
}

/** An act's name on its quad class's ground. */
export function ActBadge({ label, quad }: { label: string; quad: QuadClass }): ReactElement {
  return <span className={`act ${quadCode(quad)}`}>{nameAct(label).toUpperCase()}</span>;
}

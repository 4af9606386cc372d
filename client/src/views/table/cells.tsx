import type { ReactElement } from 'react';
import type { EntityRef } from '../../../../server/model/api.ts';
import { formatDate, formatRange } from '../../text/dates.ts';
import { WORDS } from '../../words/words.ts';
import { Glyph } from '../kit/glyphs.tsx';

/** An entity's kind and name. */
export function EntityCell({ entity }: { entity: EntityRef }): ReactElement {
  return (
    <span className="e">
      <Glyph kind={entity.kind} />
      <span>{entity.name}</span>
    </span>
  );
}

/** A date or a stretch of days, or that there is none. */
export function DateCell({ from, to }: { from: string | null; to?: string | null }): ReactElement {
  if (from === null) return <span className="mut">{WORDS.ledger.noDate}</span>;
  return <span className="num">{formatRange(from, to ?? from)}</span>;
}

/** A day of publication, or that it is not stated. */
export function PublishedCell({ day }: { day: string | null }): ReactElement {
  if (day === null) return <span className="mut">{WORDS.ledger.notStated}</span>;
  return <span className="num">{formatDate(day)}</span>;
}

/** A text, or in grey that there is none. */
export function MaybeCell({ text, none }: { text: string | null; none: string }): ReactElement {
  return text === null ? <span className="mut">{none}</span> : <>{text}</>;
}

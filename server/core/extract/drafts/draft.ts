import type { TokenRange } from '../../../model/annotation.ts';
import type { Actor } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Act } from '../../../model/ontology.ts';
import type { Hedge, Status } from '../../../model/record.ts';
import type { Span } from '../../../model/span.ts';
import type { ClauseDate } from '../../resolve/types.ts';
import type { Rule } from '../rules/rule.ts';
import type { Tree } from '../syntax/tree.ts';

/** An event of one document before repeats are merged and ids given. */
export interface Draft {
  readonly act: Act;
  readonly rule: Rule;
  readonly status: Status;
  readonly source: Actor;
  readonly target: Actor | null;
  /** Same for the pairs of a joint act; '' for a single one. */
  readonly joint: string;
  readonly date: ClauseDate | null;
  /** Whether the day of publication may stand for a missing date. */
  readonly isCurrent: boolean;
  readonly hedge: Hedge | null;
  readonly isNegated: boolean;
  readonly isQuoted: boolean;
  readonly content: string | null;
  readonly concerns: readonly EntityId[];
  readonly attribution: readonly EntityId[];
  readonly evidence: readonly Span[];
  readonly cues: readonly Span[];
  readonly confidence: number;
  readonly isHeadline: boolean;
  /** Where it is told: block and trigger, of all tellings. */
  readonly places: readonly string[];
  /** Places of the acts that it answers. */
  readonly answers: readonly string[];
}

/** The longest evidence that still proves a place: a long sentence. */
export const MAX_EVIDENCE = 700;

/** The characters of a token range, without outer white space. */
export function spanOf(tree: Tree, range: TokenRange): Span {
  let { from, to } = range;
  while (from < to - 1 && tree.tokens[from]?.isSpace === true) from += 1;
  while (to - 1 > from && tree.tokens[to - 1]?.isSpace === true) to -= 1;
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to - 1]?.end ?? 0 };
}

/** Shortens a span to the allowed length without losing the cue. */
export function boundSpan(span: Span, cue: Span): Span {
  if (span.end - span.start <= MAX_EVIDENCE) return span;
  const start = Math.max(span.start, cue.start - Math.floor(MAX_EVIDENCE / 2));
  return { start, end: Math.min(span.end, start + MAX_EVIDENCE) };
}

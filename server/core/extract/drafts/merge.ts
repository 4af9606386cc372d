import type { Actor } from '../../../model/entity.ts';
import { isGeneral } from '../../dedupe/party.ts';
import type { Draft } from './draft.ts';
import type { Span } from '../../../model/span.ts';

/** Drafts that tell the same event once more (headline, lead, body) become one with several spans of evidence. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of takeIntoCalls(drafts)) {
    const n = merged.findIndex((m) => isSame(m, draft));
    const twin = merged[n];
    if (twin === undefined) merged.push(draft);
    else merged[n] = join(twin, draft);
  }
  return merged;
}

/** Whoever "discussed" after a call did so in the call: with whom they spoke it is told once more, with others it is no meeting. */
function takeIntoCalls(drafts: readonly Draft[]): readonly Draft[] {
  const calls = drafts.filter((d) => d.act.name === 'PHONED' && d.status === 'asserted');
  if (calls.length === 0) return drafts;
  const callers = new Set(calls.flatMap((d) => [d.source.id, d.target?.id]));
  return drafts.flatMap((draft) => {
    if (!draft.rule.id.startsWith(TALKING_OVER) || draft.act.name !== 'MET') return [draft];
    const call = calls.find((c) => haveSameParties(c, draft) && areDatesCompatible(c, draft));
    if (call !== undefined) return [{ ...draft, act: call.act }];
    if (callers.has(draft.source.id) && callers.has(draft.target?.id)) return [];
    return areStatesOf(draft, calls) ? [] : [draft];
  });
}

/** "The U.S. and Chad discussed it" of those of both who were in a call. */
function areStatesOf({ source, target, date }: Draft, calls: readonly Draft[]): boolean {
  if (source.kind !== 'state' || target?.kind !== 'state') return false;
  const codes = [source.country, target.country];
  return calls.some(
    (c) =>
      codes.includes(c.source.country) &&
      codes.includes(c.target?.country ?? null) &&
      (date === null || c.date === null || date.date === c.date.date),
  );
}

/** The rules that tell of talking without saying how: "discussed". */
const TALKING_OVER = 'meet.talk-over';

function isSame(a: Draft, b: Draft): boolean {
  if (a.act.name !== b.act.name || a.status !== b.status) return false;
  if (!haveSameParties(a, b) || !areDatesCompatible(a, b)) return false;
  return !a.act.isUtterance || a.isHeadline || b.isHeadline || areContentsAlike(a, b);
}

function haveSameParties(a: Draft, b: Draft): boolean {
  const [as, at, bs, bt] = [a.source.id, a.target?.id, b.source.id, b.target?.id];
  if (as === bs && at === bt) return true;
  if (a.isHeadline !== b.isHeadline && isRollUp(a.source, b.source) && isRollUp(a.target, b.target))
    return true;
  return a.act.isReciprocal && as === bt && at === bs;
}

/** A headline names the state for those who act for it. */
function isRollUp(a: Actor | null, b: Actor | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.id === b.id) return true;
  return a.country !== null && a.country === b.country && (isGeneral(a) || isGeneral(b));
}

function areDatesCompatible(a: Draft, b: Draft): boolean {
  if (a.date === null || b.date === null) return true;
  const [from, to] = [a.date.date, a.date.dateEnd ?? a.date.date];
  const [otherFrom, otherTo] = [b.date.date, b.date.dateEnd ?? b.date.date];
  return isPrefix(from, otherFrom) || (otherFrom <= to && from <= otherTo);
}

function isPrefix(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Two utterances are one when one says nothing more than the other. */
function areContentsAlike(a: Draft, b: Draft): boolean {
  if (a.content === null || b.content === null) return true;
  if (takesUp(b.content, a.content)) return true;
  const [x, y] = [wordsOf(a.content), wordsOf(b.content)];
  const common = [...x].filter((w) => y.has(w)).length;
  return common / Math.max(1, Math.min(x.size, y.size)) >= 0.6;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}

const POINTING = /^(?:this|these|such) (\p{L}+?)s?(?!\p{L})/iu;

/** "these attacks" say no more than "the attack on its port" did. */
function takesUp(content: string, other: string): boolean {
  const noun = POINTING.exec(content)?.[1]?.toLowerCase();
  return (
    noun !== undefined &&
    (other.toLowerCase().match(/\p{L}+/gu) ?? []).some((w) => w === noun || w === `${noun}s`)
  );
}

/** Keeps the fuller account of the two and the evidence of both; a headline's is the shorter. */
function join(a: Draft, b: Draft): Draft {
  const [main, other] = isFuller(b, a) ? [b, a] : [a, b];
  return {
    ...main,
    date: main.date ?? other.date,
    isCurrent: main.isCurrent || other.isCurrent,
    content: main.content ?? other.content,
    hedge: main.hedge ?? other.hedge,
    concerns: [...new Set([...main.concerns, ...other.concerns])],
    evidence: distinct([...main.evidence, ...other.evidence]).slice(0, 8),
    cues: distinct([...main.cues, ...other.cues]),
    places: [...main.places, ...other.places],
    answers: [...main.answers, ...other.answers],
    confidence: Math.max(a.confidence, b.confidence),
  };
}

function isFuller(a: Draft, b: Draft): boolean {
  return b.isHeadline && !a.isHeadline;
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((s) => [`${s.start}:${s.end}`, s])).values()];
}

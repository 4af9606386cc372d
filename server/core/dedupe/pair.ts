import { daysOf, isBorrowed, isDay, isDoneOnce, overlap } from './days.ts';
import type { Fact } from './fact.ts';
import { areKindred } from './kindred.ts';
import { likenessOf } from './likeness.ts';
import { areCompatible } from './party.ts';

/** Two remarks of one speaker on one day are one statement only when half of the words agree. */
const SAME_REMARK = 10;

/** How well two reports of one block fit one event, or null when they can't. */
export function scorePair(a: Fact, b: Fact): number | null {
  if (!canJoin(a, b) || !isSameTime(a, b)) return null;
  const likeness = likenessOf(a.words, b.words);
  if (!isSameRemark(a, b, likeness)) return null;
  return (
    likeness +
    (a.record.type === b.record.type ? 80 : 0) +
    (a.record.date === b.record.date ? 40 : 0) +
    (a.source.id === b.source.id ? 20 : 0) +
    (a.target?.id === b.target?.id ? 20 : 0)
  );
}

/** What must hold between any two reports of an event: the same people, and no two acts that one document tells apart. */
export function canJoin(a: Fact, b: Fact): boolean {
  return (
    (a.document !== b.document || a.record.type === b.record.type) &&
    areCompatible(a.source, b.source) &&
    areCompatible(a.target, b.target)
  );
}

/** Bare statements have nothing but their words to tell them apart. */
export function isSameRemark(a: Fact, b: Fact, likeness = likenessOf(a.words, b.words)): boolean {
  const isBare = a.target === null && a.record.content !== null && b.record.content !== null;
  return !isBare || likeness >= SAME_REMARK;
}

function isSameTime(a: Fact, b: Fact): boolean {
  if (a.isStamped !== b.isStamped && areKindred(a, b)) return isWithinStamp(a, b);
  if (isDay(a.record) !== isDay(b.record)) return false;
  if ((a.record.date === null) !== (b.record.date === null)) return false;
  if (a.record.date === null) return isPublishedTogether(a, b) || areUnplaced(a, b);
  const [daysA, daysB] = [daysOf(a.record, null), daysOf(b.record, null)];
  if (!isDay(a.record)) return daysA.from === daysB.from && daysA.to === daysB.to;
  const isDisputed = isDoneOnce(a.record) && areKindred(a, b);
  const doubt = isDisputed || isBorrowed(a.record) || isBorrowed(b.record) ? 1 : 0;
  return Math.abs(daysA.from - daysB.from) <= doubt;
}

/** One of the two has only a page's stamp: the other may lie well before. */
function isWithinStamp(a: Fact, b: Fact): boolean {
  const [stamped, told] = a.isStamped ? [a, b] : [b, a];
  return told.record.date !== null && overlap(stamped.reach, daysOf(told.record, null));
}

/** Neither text says when, nor when it was written: only what is told can join them. */
function areUnplaced(a: Fact, b: Fact): boolean {
  return (a.publishedAt === null || b.publishedAt === null) && areKindred(a, b);
}

function isPublishedTogether(a: Fact, b: Fact): boolean {
  if (a.publishedAt === null || b.publishedAt === null) return false;
  return Math.abs(a.reach.to - b.reach.to) <= 1;
}

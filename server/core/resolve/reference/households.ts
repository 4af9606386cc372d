import { childrenBy, lemmaAt } from '../../extract/syntax/tree.ts';
import type { Context } from './context.ts';
import { found, type Finding } from './finding.ts';
import type { Reading } from '../phrases/reading.ts';

/** Those around somebody who act for nobody else. */
const HOUSEHOLD: ReadonlySet<string> = new Set('office campaign camp team entourage'.split(' '));

/** "President Soto's office", "Chad's team": who stands for the one named before it; null where nobody is. */
export function resolveHousehold(
  context: Context,
  reading: Reading,
  token: number,
): Finding | null {
  const { tree } = reading;
  if (!HOUSEHOLD.has(lemmaAt(tree, token))) return null;
  const [owner] = childrenBy(tree, token, 'poss');
  if (owner === undefined || reading.phraseAt.get(owner) === undefined) return null;
  const [entity, ...others] = context.pronounAt(reading, owner).entities ?? [];
  return entity === undefined || others.length > 0 ? null : found(`those around ${entity}`, entity);
}

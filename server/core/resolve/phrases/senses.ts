import type { Owner, Phrase } from './phrases.ts';

/** "The Nigerian Senate": a state's own body by the name of another's is that kind of body, not the other's. */
export function takeOtherSense(phrase: Phrase, owner: Owner | null): void {
  const { sense, senses } = phrase;
  if (sense?.kind !== 'body' || owner?.kind !== 'sense') return;
  const slot = senses.find((s) => s.kind === 'slot' && s.of === null);
  const isOther = 'code' in owner.sense && owner.sense.code !== sense.code;
  if (slot === undefined || !isOther || owner.sense.kind === 'body') return;
  phrase.sense = slot;
  phrase.owner = owner;
}

import { childrenBy, textAt } from '../../extract/syntax/tree.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Context, Spot } from '../reference/context.ts';
import { abstain, found, type Finding } from '../reference/finding.ts';
import type { Place } from '../reference/history.ts';
import { lastTalk } from '../reference/pronouns.ts';

const REACH = 2;

/** "his Chadian counterpart, President Abdou Ba": whom the words right behind name, of the state that these name; else the other one of a talk. */
export function counterpartOf(spot: Spot): Finding | null {
  return namedBehind(spot) ?? otherOf(spot);
}

function namedBehind({ context, reading, phrase, at }: Spot): Finding | null {
  const { tree, heads, phraseAt } = reading;
  const head = heads.get(phrase) ?? phrase.from;
  if (textAt(tree, head) !== 'counterpart') return null;
  const [apposed] = childrenBy(tree, head, 'appos').flatMap((c) => phraseAt.get(c) ?? []);
  if (apposed === undefined || apposed.person === null) return null;
  const owner = apposed.owner ?? (phrase.owner?.kind === 'pronoun' ? null : phrase.owner);
  return context.resolve(reading, { ...apposed, owner }, at);
}

/** "spoke with Vera and told *his counterpart*": the other one of the talk, never somebody of one's own side; null where the words are no such ones. */
function otherOf({ context, reading, phrase, at }: Spot): Finding | null {
  const { owner, title } = phrase;
  if (owner?.kind !== 'pronoun' || !/\bcounterparts?$/iu.test(title ?? '')) return null;
  const [self, ...more] = context.pronounAt(reading, owner.token).entities ?? [];
  const others = self === undefined ? [] : othersThan(context, self, at);
  const [other] = others;
  return other !== undefined && more.length === 0 && others.length === 1
    ? found('the other one of the talk', other)
    : abstain('ambiguous', 'whose counterpart stays open');
}

/** Those with whom somebody talked last, else the people of other states who were told of beside him. */
function othersThan({ book, history }: Context, self: EntityId, at: Place): readonly EntityId[] {
  const talk = lastTalk(history, at)?.entities ?? [];
  if (talk.includes(self)) return talk.filter((entity) => entity !== self);
  return history
    .candidates(at, ['person'], REACH)
    .map(({ entity }) => entity)
    .filter((entity) => book.countryOf(entity) !== book.countryOf(self));
}

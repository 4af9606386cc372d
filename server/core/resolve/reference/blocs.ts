import type { Context } from './context.ts';
import { abstain, found, type Finding } from './finding.ts';
import type { Place } from './history.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { wordsOf, type Reading } from '../phrases/reading.ts';

const REACH = 3;
/** What the press calls these bodies by. */
const KINDS: Readonly<Record<string, RegExp>> = {
  alliance: /^org:nato$/u,
  bloc: /^org:(?:eu|asean|ecowas|sadc|mercosur|caricom|gcc|eaeu|cis|brics|african-union|eac)$/u,
};

/** "The bloc", "the alliance" after the EU or NATO was told of; with more words it is another, or none. */
export function resolveBloc(
  context: Context,
  reading: Reading,
  phrase: Phrase,
  at: Place,
): Finding {
  const { tree } = reading;
  const { owner } = phrase;
  if (owner?.kind === 'sense' && owner.sense.kind === 'body')
    return found('the body itself', context.book.known(owner.sense.entity));
  const word = tree.words[phrase.to - 1] ?? '';
  const isPlain =
    owner === null &&
    tree.words[phrase.from - 1] === 'the' &&
    !/^(?:of|with|between|against)$/u.test(tree.words[phrase.to] ?? '');
  const told = context.history
    .candidates(at, ['organization'], REACH)
    .filter(({ entity }) => KINDS[word]?.test(entity) === true);
  const [only, ...others] = told;
  return isPlain && only !== undefined && others.length === 0
    ? found(`the ${word} told of before`, only.entity)
    : abstain('no-actor', `a ${word} of nobody named`);
}

/** "The Commission" after the European Commission: the last word of a body's name is enough once it was told of. */
export function recallBody(
  context: Context,
  reading: Reading,
  { from, to }: Phrase,
): Finding | null {
  const isArticled = to - from === 1 && reading.tree.words[from - 1] === 'the';
  const known = isArticled
    ? context.bodies.get(wordsOf(reading, from, to).toLowerCase())
    : undefined;
  return known === undefined || known === null ? null : found('the body told of before', known);
}

/** Notes a body of the tables by the last word of its name. */
export function noteBody({ bodies, book }: Context, finding: Finding): Finding {
  const [entity] = finding.entities ?? [];
  if (entity === undefined) return finding;
  const words = book.actor(entity, '').name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isOther = bodies.has(last) && bodies.get(last) !== entity;
  if (words.length > 1) bodies.set(last, isOther ? null : entity);
  return finding;
}

const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^\p{Lu}{3,}$/u;

/** Notes an organ by the first letters of its name, by which it goes on: "the Department of Foreign Affairs", later "the DFA". */
export function noteInitials(
  { bodies }: Context,
  reading: Reading,
  { from, to }: Phrase,
  finding: Finding,
): Finding {
  const [entity, ...others] = finding.entities ?? [];
  const words = wordsOf(reading, from, to).split(' ');
  const initials = words.map((word) => (CAPITAL.test(word) ? word.slice(0, 1) : '')).join('');
  if (entity === undefined || others.length > 0 || !INITIALS.test(initials)) return finding;
  const key = initials.toLowerCase();
  bodies.set(key, bodies.has(key) && bodies.get(key) !== entity ? null : entity);
  return finding;
}

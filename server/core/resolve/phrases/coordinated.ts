import type { Token } from '../../../model/annotation.ts';
import type { Name } from './names.ts';
import { lookLeft, toOwner, type Reader } from './phraseReader.ts';
import type { Owner, Phrase } from './phrases.ts';

/** Names of states that stand before a noun as they are. */
const ADJECTIVAL = /^(?:U\.?S\.?|U\.?K\.?|EU|U\.?N\.?|UAE|American)$/u;

/** "the U.S. and Afghan leaders", "his Cypriot and Egyptian counterparts, A and B": one phrase for each owner. */
export function readCoordinated(reader: Reader, phrase: Phrase): void {
  const { tokens } = reader;
  if (!isKind(phrase) || !/^NNP?S$/u.test(tokens[phrase.to - 1]?.tag ?? '')) return;
  const owners = ownersBefore(reader, phrase.from);
  const [first, ...others] = owners;
  if (first === undefined || others.length === 0) return;
  const named = phrase.person === null ? [] : [phrase.person, ...namesAfter(reader, phrase.person)];
  const names = named.length === owners.length ? named : [];
  phrase.owner = first;
  phrase.person = names[0] ?? null;
  phrase.also = others.map((owner, n) => ({
    ...phrase,
    owner,
    person: names[n + 1] ?? null,
    also: [],
  }));
}

/** "the government and people of Israel", "Prime Minister and Crown Prince Ola Lind": what stands behind the second is the first one's as well. */
export function readShared({ tokens, startingAt }: Reader, phrase: Phrase): void {
  if (!isKind(phrase) || tokens[phrase.to]?.text !== 'and') return;
  const isApart = tokens[phrase.to + 1]?.text.toLowerCase() === 'the';
  const next = startingAt.get(phrase.to + (isApart ? 2 : 1));
  if (next === undefined || !isKind(next)) return;
  if (/^(?:of|to)$/u.test(tokens[next.to]?.text ?? '')) phrase.owner ??= next.owner;
  const isOne = isBare(tokens, phrase) && isBare(tokens, next) && !isApart;
  const person = phrase.person ?? next.person;
  if (!isOne || person === null || (next.person !== null && next.person !== person)) return;
  phrase.person = person;
  next.person = person;
  const owner = phrase.owner ?? next.owner;
  phrase.owner = owner;
  next.owner = owner;
}

function isKind({ sense }: Phrase): boolean {
  return sense?.kind === 'title' || sense?.kind === 'slot';
}

/** Two titles of one person: in capitals, of one, and without an article. */
function isBare(tokens: readonly Token[], { sense, from, to }: Phrase): boolean {
  const of = tokens.slice(from, to).findIndex((t) => t.text === 'of');
  const head = tokens[of < 0 ? to - 1 : from + of - 1];
  const isCapital = /^\p{Lu}/u.test(head?.text ?? '');
  const isPlural = /^NNP?S$/u.test(head?.tag ?? '');
  const isArticled = /^(?:the|an?)$/iu.test(tokens[from - 1]?.text ?? '');
  return sense?.kind === 'title' && isCapital && !isPlural && !isArticled;
}

/** The owners on the left in their order, where there are several. */
function ownersBefore(reader: Reader, from: number): readonly Owner[] {
  const left = lookLeft(reader, from);
  const nearest = left?.phrase ?? null;
  if (left === null || nearest === null || !isLand(nearest)) return [];
  const owners: Owner[] = [];
  for (let phrase: Phrase | null = nearest; phrase !== null;) {
    const owner = toOwner(phrase, true);
    if (owner !== null) owners.unshift(owner);
    phrase = joinedBefore(reader, phrase, left.isPossessive);
  }
  return owners;
}

/** "Cypriot and …", "Chadian, …": the adjective, or before a possessive the name, that is joined on the left. */
function joinedBefore(
  { tokens, endingAt }: Reader,
  { from }: Phrase,
  isPossessive: boolean,
): Phrase | null {
  if (!/^(?:and|,)$/u.test(tokens[from - 1]?.text ?? '')) return null;
  const isSerial = tokens[from - 2]?.text === ',';
  const joined = endingAt.get(from - (isSerial ? 2 : 1));
  if (joined === undefined || !isLand(joined)) return null;
  return isPossessive || isAdjective(tokens, joined) ? joined : null;
}

function isLand({ sense }: Phrase): boolean {
  return sense?.kind === 'state' || sense?.kind === 'demonym' || sense?.kind === 'body';
}

function isAdjective(tokens: readonly Token[], { sense, from, to }: Phrase): boolean {
  const isShort = to - from === 1 && ADJECTIVAL.test(tokens[from]?.text ?? '');
  return isShort || (sense?.kind === 'demonym' && tokens[to - 1]?.tag !== 'NNPS');
}

/** "…, A, B and C": the names joined to the first one. */
function namesAfter({ tokens, startingAt }: Reader, first: Name): readonly Name[] {
  const names: Name[] = [];
  for (let at = first.to; ;) {
    while (/^(?:and|,)$/u.test(tokens[at]?.text ?? '')) at += 1;
    const name = at === (names.at(-1) ?? first).to ? null : (startingAt.get(at)?.name ?? null);
    if (name === null) return names;
    names.push(name);
    at = name.to;
  }
}

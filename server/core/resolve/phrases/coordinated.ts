import type { Token } from '../../../model/annotation.ts';
import type { Name } from './names.ts';
import { isPossessiveMark, lookLeft, ownerBefore, toOwner, type Reader } from './phraseReader.ts';
import type { Owner, Phrase } from './phrases.ts';

/** Names of states that stand before a noun as they are. */
const ADJECTIVAL = /^(?:U\.?S\.?|U\.?K\.?|EU|U\.?N\.?|UAE|American)$/u;

/** "the U.S. and Afghan leaders", "the presidents of Cyprus and Egypt, A and B": one phrase for each owner. */
export function readCoordinated(reader: Reader, phrase: Phrase): void {
  const { tokens } = reader;
  if (!isKind(phrase) || !isPlural(tokens[phrase.to - 1])) return;
  const behind = ownersBehind(reader, phrase.to);
  const owners = behind.owners.length > 1 ? behind.owners : ownersBefore(reader, phrase.from);
  const [first, ...others] = owners;
  if (first === undefined || others.length === 0) return;
  const named = namesOf(reader, phrase, behind.to);
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

const OFFICES =
  /^(?:advis[eo]rs|ambassadors|chancellors|chiefs|directors|envoys|heads|leaders|ministers|premiers|presidents|representatives|secretaries)$/iu;

/** Also in capitals, where the tagger takes "Ministers" for one name. */
function isPlural(last: Token | undefined): boolean {
  if (last === undefined) return false;
  return /^NNP?S$/u.test(last.tag) || (last.tag === 'NNP' && OFFICES.test(last.text));
}

const CHAIRING =
  /^(?:current |rotating )?(?:chair|president|chairman|chairwoman|chairperson|head)$/iu;

/** "African Union chair and Senegalese President Ana Soto", "Chad's president and the chair of the African Union, Ana Soto": who presides over a body is mostly a head of state, and one person. */
export function readChaired({ tokens, startingAt }: Reader, phrase: Phrase): void {
  if (phrase.sense?.kind !== 'title' || phrase.person !== null) return;
  const and = endOfOwned({ tokens, startingAt }, phrase);
  if (tokens[and]?.text !== 'and') return;
  const next = [1, 2, 3]
    .map((n) => startingAt.get(and + n))
    .find((p) => p?.sense?.kind === 'title');
  if (next === undefined) return;
  const isOne = (presides(phrase) && heads(next)) || (heads(phrase) && presides(next));
  if (isOne) phrase.person = next.person;
}

function presides({ owner, title }: Phrase): boolean {
  return owner?.kind === 'sense' && owner.sense.kind === 'body' && CHAIRING.test(title ?? '');
}

function heads({ owner, sense, title }: Phrase): boolean {
  const isOfState = owner?.kind === 'sense' && owner.sense.kind !== 'body';
  const isOffice = sense?.kind === 'title' && HEADS.has(sense.slot);
  return isOfState && isOffice && title !== null && !title.endsWith('s');
}

const HEADS = new Set(['presidency', 'prime-minister-office']);

/** Where an office ends with its owner: "chairman of the African Union". */
function endOfOwned(
  { tokens, startingAt }: Pick<Reader, 'tokens' | 'startingAt'>,
  phrase: Phrase,
): number {
  if (tokens[phrase.to]?.text !== 'of') return phrase.to;
  const isArticled = tokens[phrase.to + 1]?.text.toLowerCase() === 'the';
  return startingAt.get(phrase.to + (isArticled ? 2 : 1))?.to ?? phrase.to;
}

/** "the government and people of Israel", "Prime Minister and Crown Prince Ola Lind": what stands behind the second is the first one's as well. */
export function readShared(reader: Reader, phrase: Phrase): void {
  const { tokens, startingAt } = reader;
  const body = bodyBehind(reader, phrase);
  const end = body?.to ?? phrase.to;
  if (!isKind(phrase) || tokens[end]?.text !== 'and') return;
  const isApart = tokens[end + 1]?.text.toLowerCase() === 'the';
  const next = startingAt.get(end + (isApart ? 2 : 1));
  if (next === undefined || !isKind(next)) return;
  if (/^(?:of|to)$/u.test(tokens[next.to]?.text ?? '')) phrase.owner ??= next.owner;
  const isOne = isBare(tokens, phrase) && isBare(tokens, next) && !isApart;
  const person = phrase.person ?? next.person;
  if (!isOne || person === null || (next.person !== null && next.person !== person)) return;
  phrase.person = person;
  next.person = person;
  const own = body === null ? phrase.owner : ownerBefore(reader, phrase.from);
  const owner = own ?? next.owner;
  phrase.owner = owner;
  next.owner = owner;
}

/** "Chad's Director *of the Trade Commission* and Foreign Minister Ola Lind": the body of no table whose office the first is. */
function bodyBehind({ tokens, startingAt }: Reader, { to, person }: Phrase): Phrase | null {
  if (person !== null || tokens[to]?.text !== 'of') return null;
  const isArticle = tokens[to + 1]?.text.toLowerCase() === 'the';
  const body = startingAt.get(to + (isArticle ? 2 : 1));
  return body?.name?.type === 'organization' ? body : null;
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

/** Those whose offices these are, by name: beside the office, behind its owners, or before the comma. */
function namesOf(reader: Reader, { from, person }: Phrase, end: number): readonly Name[] {
  if (person !== null && person.to > from) return [person, ...namesAfter(reader, person)];
  if (person !== null) return [...namesBefore(reader, person), person];
  const next = reader.tokens[end]?.text === ',' ? reader.startingAt.get(end + 1) : undefined;
  const first = next?.sense === null ? next.name : null;
  return first === null ? [] : [first, ...namesAfter(reader, first)];
}

/** The states and bodies in "of Cyprus, Egypt and the EU", and where they end. */
function ownersBehind(
  { tokens, startingAt }: Reader,
  from: number,
): { readonly owners: readonly Owner[]; readonly to: number } {
  const owners: Owner[] = [];
  let to = from;
  if (tokens[from]?.text !== 'of') return { owners, to };
  for (let at = from + 1; ;) {
    if (tokens[at]?.text.toLowerCase() === 'the') at += 1;
    const land = startingAt.get(at);
    const owner = land !== undefined && isNamedLand(land) ? toOwner(land, true) : null;
    if (land === undefined || owner === null || isPossessiveMark(tokens, land.to)) break;
    owners.push(owner);
    to = land.to;
    at = to;
    while (/^(?:and|,)$/u.test(tokens[at]?.text ?? '')) at += 1;
    if (at === to) break;
  }
  return { owners, to };
}

function isNamedLand({ sense }: Phrase): boolean {
  return sense?.kind === 'state' || sense?.kind === 'body';
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

/** "A, B and C, the …": the names joined before the last one. */
function namesBefore({ tokens, endingAt }: Reader, last: Name): readonly Name[] {
  const names: Name[] = [];
  for (let at = last.from; ;) {
    while (/^(?:and|,)$/u.test(tokens[at - 1]?.text ?? '')) at -= 1;
    const name = at === (names[0] ?? last).from ? null : (endingAt.get(at)?.name ?? null);
    if (name === null) return names;
    names.unshift(name);
    at = name.from;
  }
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

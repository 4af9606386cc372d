import type { Annotation } from '../../model/annotation.ts';
import type { CleanDocument } from '../../model/document.ts';
import { isNoun, lemmaAt, tagAt, textAt } from '../extract/syntax/tree.ts';
import { isDefinite } from './phrases/articles.ts';
import { barActor } from './reference/bars.ts';
import { openBook } from './book.ts';
import { isBriefing, isJoint, isReadout, placeOfByline } from './occasions.ts';
import { gatherCast, gatherHosts } from './people/cast.ts';
import { dateClause, type Clock } from './dates/dates.ts';
import { abstain, openFindings, type Finding } from './reference/finding.ts';
import { openHistory, type Place, type Role } from './reference/history.ts';
import { codeOfPlace, issuerCodeOf } from './offices/issuers.ts';
import { settleOwn } from './offices/publishers.ts';
import { gatherNameTypes } from './phrases/nameTypes.ts';
import { isCalled, type Phrase } from './phrases/phrases.ts';
import { resolveApposed } from './reference/apposed.ts';
import { resolveFormer } from './reference/former.ts';
import { resolveGroup, resolveTalkers, sizeOfLeaders } from './reference/groups.ts';
import { resolveHousehold } from './reference/households.ts';
import { pronounClass } from './reference/pronounWords.ts';
import { resolvePronoun } from './reference/pronouns.ts';
import {
  countSentences,
  readBlocks,
  spanOf,
  surfaceOf,
  titleOwnersOf,
  tokensOf,
  wordsOf,
  type Reading,
} from './phrases/reading.ts';
import type { Context } from './reference/context.ts';
import { resolvePhrase } from './resolver.ts';
import {
  areHeads,
  areOfficials,
  groupSize,
  isEmbedded,
  isGroupNoun,
  roleOf,
  useOf,
} from './reference/roles.ts';
import { resolveUnnamed } from './offices/unnamed.ts';
import { joinedTo } from './reference/joined.ts';
import { noteTogether } from './reference/together.ts';
import { openTimes } from './dates/times.ts';
import { openTreaties } from './treaties.ts';
import type { ActorRole, Discourse, Mention, Resolution, Resources } from './types.ts';

/** Reads a document from its first word to its last and finds out who is who. */
export function discourse(
  document: CleanDocument,
  annotations: readonly Annotation[],
  { gazetteer }: Resources,
): Discourse {
  const readings = readBlocks(document, annotations, gazetteer.lexicon);
  const year = document.publishedAt === null ? null : Number(document.publishedAt.slice(0, 4));
  const book = openBook(gazetteer);
  const cast = gatherCast(readings, gazetteer, year);
  const history = openHistory(book.stateOf);
  const findings = openFindings();
  const mentions: Mention[] = [];
  const owners = titleOwnersOf(readings);
  const sentenceStart = countSentences(readings);
  const datelineCode = codeOfPlace(
    document.datelinePlace ?? placeOfByline(document),
    gazetteer.lexicon,
  );
  const context: Context = {
    book,
    cast,
    history,
    datelineCode,
    briefingCode: isBriefing(readings) ? datelineCode : null,
    issuerCode: issuerCodeOf(
      document.outlet,
      isJoint(document.title) ? null : document.url,
      gazetteer.lexicon,
    ),
    outletCode: issuerCodeOf(document.outlet, null, gazetteer.lexicon),
    hosts: gatherHosts(readings),
    nameTypes: gatherNameTypes(readings),
    owned: new Map(),
    bodies: new Map(),
    resolve: (reading, phrase, at) => resolvePhrase(context, reading, phrase, at),
    pronounAt: (reading, token) =>
      findings.at(reading.block, token) ?? abstain('unknown-pronoun', 'not read yet'),
  };

  /** A caption tells of its own picture's day, not of the report's. */
  const clock: Clock = {
    readings,
    dayOf: (block) => (document.blocks[block]?.kind === 'caption' ? null : document.publishedAt),
    timesAround: openTimes(),
  };

  function placeOf(reading: Reading, token: number): Place {
    const sentence = (sentenceStart[reading.block] ?? 0) + (reading.tree.sentenceOf[token] ?? 0);
    return { block: reading.block, token, sentence };
  }
  function note(reading: Reading, token: number, finding: Finding, role: Role | null = null): void {
    findings.set(reading.block, token, finding);
    const entities = finding.entities ?? [];
    const isOpen = finding.entities === null;
    if (isOpen && !isSomeone(reading, token)) return;
    history.add({
      ...placeOf(reading, token),
      entities,
      kinds: entities.map((e) => book.kindOf(e)),
      role: role ?? roleOf(reading.tree, token),
      isPlural: isPlural(reading, token, entities.length),
      isEmbedded: isEmbedded(reading.tree, token),
      isHolder: isHolder(reading, token),
      isOpen,
    });
  }
  function readPhrase(reading: Reading, phrase: Phrase): void {
    const head = reading.heads.get(phrase) ?? phrase.from;
    const finding = resolveGroupOr(reading, head, phrase);
    note(reading, head, finding, owners.has(phrase) ? 'modifier' : null);
    const tokens = tokensOf(phrase);
    for (const token of tokens) findings.set(reading.block, token, finding);
    for (const other of phrase.also) readAlso(reading, other);
    const name = phrase.person ?? phrase;
    const use = useOf(reading.tree, head);
    const entity = finding.entities?.length === 1 ? finding.entities[0] : null;
    const range = { from: Math.min(...tokens), to: Math.max(...tokens) + 1 };
    const isWhole = range.to - range.from === tokens.length;
    const span = isWhole
      ? spanOf(reading, range.from, range.to)
      : spanOf(reading, name.from, name.to);
    mentions.push({ block: reading.block, ...range, head, span, entity, use, why: finding.why });
    const words = isCalled(phrase) ? wordsOf(reading, name.from, name.to) : null;
    if (entity !== null) book.mention(entity, span, words);
  }
  /** The bearer of an office that the same words give to another. */
  function readAlso(reading: Reading, { person, ...other }: Phrase): void {
    if (person === null) return;
    const finding = resolvePhrase(
      context,
      reading,
      { ...other, person },
      placeOf(reading, person.from),
    );
    note(reading, person.to - 1, finding);
    for (let token = person.from; token < person.to; token += 1)
      findings.set(reading.block, token, finding);
    const [entity] = finding.entities ?? [];
    const span = spanOf(reading, person.from, person.to);
    if (entity !== undefined) book.mention(entity, span, wordsOf(reading, person.from, person.to));
  }
  /** "the two sides" and "the leaders" are a group told of before; all else is what the words say. */
  function resolveGroupOr(reading: Reading, head: number, phrase: Phrase): Finding {
    const at = placeOf(reading, head);
    const { tree } = reading;
    const size = phrase.owner === null && phrase.person === null ? groupSize(tree, head) : null;
    if (size !== null) return resolveGroup(context, lemmaAt(tree, head), size, at);
    const isOpen =
      phrase.sense?.kind !== 'body' &&
      phrase.owner === null &&
      !context.owned.has(lemmaAt(tree, head));
    if (isOpen && areHeads(tree, head) && isDefinite(reading, phrase))
      return resolveGroup(context, lemmaAt(tree, head), sizeOfLeaders(context, at), at);
    const talkers =
      isOpen && areOfficials(tree, head) && isDefinite(reading, phrase)
        ? resolveTalkers(context, at)
        : null;
    if (talkers !== null) return talkers;
    const own = resolvePhrase(context, reading, phrase, at);
    const isGroup = phrase.owner === null && own.entities === null && isGroupNoun(tree, head);
    if (!isGroup || !isDefinite(reading, phrase)) return own;
    const pair = resolveGroup(context, lemmaAt(tree, head), 2, at);
    return pair.entities === null ? own : pair;
  }
  function readPronoun(reading: Reading, token: number): void {
    const at = placeOf(reading, token);
    const finding = resolvePronoun(context, reading.tree, token, at);
    note(reading, token, finding);
    const entity = finding.entities?.length === 1 ? finding.entities[0] : null;
    const span = spanOf(reading, token, token + 1);
    mentions.push({
      block: reading.block,
      from: token,
      to: token + 1,
      head: token,
      span,
      entity,
      use: useOf(reading.tree, token),
      why: finding.why,
    });
  }
  function readBlock(reading: Reading): void {
    const starts = new Map(reading.phrases.map((p) => [Math.min(...tokensOf(p)), p]));
    for (const { i, tag, text } of reading.tree.tokens) {
      const phrase = starts.get(i);
      if (phrase !== undefined) readPhrase(reading, phrase);
      else if (tag.startsWith('PRP') && pronounClass(text) !== null) readPronoun(reading, i);
      noteTogether(context, findings, reading, placeOf(reading, i));
    }
  }
  /** "The President", "officials", whoever that is; "leaders" are mostly those told of before. */
  function isSomeone({ tree, phraseAt }: Reading, token: number): boolean {
    const sense = phraseAt.get(token)?.sense ?? null;
    const isOffice =
      sense?.kind === 'title' || (sense?.kind === 'slot' && sense.slot === 'official');
    return isOffice && !areHeads(tree, token) && /^NN(?:P|S)?$/u.test(tagAt(tree, token));
  }
  /** "The president of Chad": one person, though only the office is known. */
  function isHolder({ tree, phraseAt }: Reading, token: number): boolean {
    const phrase = phraseAt.get(token);
    const isOffice = phrase?.sense?.kind === 'title' && phrase.person === null;
    return isOffice && /^NNP?$/u.test(tagAt(tree, token));
  }
  function isPlural({ tree, phraseAt }: Reading, token: number, count: number): boolean {
    const sense = phraseAt.get(token)?.sense ?? null;
    const isBody = sense?.kind === 'slot' && sense.slot !== 'country';
    const isPronoun = /^(?:they|them)$/iu.test(tree.tokens[token]?.text ?? '');
    return count > 1 || isBody || isPronoun || tree.tokens[token]?.tag === 'NNS';
  }
  const treaties = openTreaties(
    book,
    (block, token) => findings.at(block, token)?.entities ?? null,
  );
  for (const reading of readings) if (reading !== null) readBlock(reading);
  const lead = readings[document.blocks.findIndex((b) => b.kind === 'paragraph')] ?? null;
  if (lead !== null && context.issuerCode !== null && !isJoint(document.title))
    settleOwn(book, lead, context.issuerCode, (i) => findings.at(lead.block, i)?.entities ?? []);
  for (const reading of readings) if (reading !== null) treaties.read(reading);

  function resolveToken(reading: Reading, token: number): Finding {
    const known = findings.at(reading.block, token);
    const phrase = reading.phraseAt.get(token);
    if (phrase !== undefined || (known !== undefined && !isNoun(reading.tree, token))) {
      return known ?? abstain('no-actor', 'never read');
    }
    return resolveNoun(reading, token);
  }
  /** A noun of no table: "the two", "both leaders", "a Seoul-backed plan". */
  function resolveNoun(reading: Reading, token: number): Finding {
    const { tree } = reading;
    const at = placeOf(reading, token);
    const size = groupSize(tree, token);
    if (size !== null) return resolveGroup(context, lemmaAt(tree, token), size, at);
    const other =
      resolveFormer(history, tree, token, at) ??
      resolveApposed(context, reading, token) ??
      resolveHousehold(context, reading, token);
    if (other !== null) return other;
    return abstain('no-actor', `"${textAt(tree, token)}" names nobody`);
  }
  function actorAt(block: number, token: number, role: ActorRole = 'source'): Resolution {
    const reading = readings[block] ?? null;
    if (reading === null) return { status: 'abstained', reason: 'no-actor', why: 'boilerplate' };
    const members = [token, ...joinedTo(reading, token)];
    const own = resolveMember(reading, token, role);
    if (own.status === 'abstained' || members.length === 1) return own;
    const all = members.map((m) => resolveMember(reading, m, role));
    const actors = all.flatMap((r) => (r.status === 'resolved' ? r.actors : []));
    const distinct = actors.filter((a, n) => actors.findIndex((b) => b.id === a.id) === n);
    return { status: 'resolved', actors: distinct, why: all.map((r) => r.why).join('; ') };
  }
  function resolveMember(reading: Reading, token: number, role: ActorRole): Resolution {
    const told = resolveToken(reading, token);
    const finding =
      told.entities === null ? (resolveUnnamed(context, reading, token, role) ?? told) : told;
    if (finding.entities === null)
      return { status: 'abstained', reason: finding.reason, why: finding.why };
    const bar = barActor(
      reading,
      token,
      role,
      finding.entities.map((e) => book.kindOf(e)),
    );
    if (bar !== null) return { status: 'abstained', ...bar };
    const surface = surfaceOf(reading, token);
    return {
      status: 'resolved',
      actors: finding.entities.map((e) => book.actor(e, surface)),
      why: finding.why,
    };
  }
  return {
    trees: readings.map((reading) => reading?.tree ?? null),
    mentions,
    entities: book.entities(),
    guessed: book.guessed(),
    affiliations: book.affiliations(),
    issuerCode: context.issuerCode,
    isRelease: context.issuerCode !== null || isReadout(document.title),
    actorAt,
    treatyAt: treaties.at,
    dateAt: (block, token, time = 'past') => dateClause(clock, block, token, time),
  };
}

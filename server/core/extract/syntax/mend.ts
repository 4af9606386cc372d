import type { Annotation, Token } from '../../../model/annotation.ts';
import { mendCoordination, mendJoint } from './coordination.ts';
import { mendCapitals, mendFronted, mendShared } from './fronted.ts';
import { mendLemma } from './lemmas.ts';
import { mendClauses } from './mendClauses.ts';
import { mendApposed, mendListed } from './mendLists.ts';
import { mendSayings } from './sayings.ts';
import { mendTrailing } from './trailing.ts';

/** Corrects what the parser is known to get wrong, where the sentence's own grammar proves it. */
export function mendAnnotation(annotation: Annotation): Annotation {
  const tokens = annotation.tokens.map((token, _, all) => mendLemma(all, mendBracket(all, token)));
  const mended = tokens.map((token) => {
    switch (token.dep) {
      case 'conj':
        return mendShared(
          tokens,
          mendFronted(tokens, mendCoordination(tokens, mendListed(tokens, token))),
        );
      case 'cc':
        return mendJoint(tokens, token);
      case 'dobj':
        return mendCounterpart(tokens, token);
      case 'npadvmod':
        return mendNameObject(tokens, token);
      case 'nsubj':
        return mendComplement(tokens, mendPartner(tokens, mendLabel(tokens, token)));
      case 'compound':
        return mendFusedDay(tokens, mendFusedSubject(tokens, token));
      case 'mark':
        return mendWith(tokens, token);
      case 'prep':
        return mendTimedMark(tokens, token);
      case 'pobj':
        return mendFusedName(tokens, mendTimedSubject(tokens, token));
      case 'pcomp':
        return mendPurpose(tokens, token);
      case 'ccomp':
        return mendAttribution(tokens, token);
      case 'advmod':
        return mendCapitals(tokens, token);
      case 'appos':
        return mendApposed(tokens, mendFronted(tokens, mendList(tokens, token)));
      default:
        return token;
    }
  });
  return { ...annotation, tokens: mendSayings(mendTrailing(mendClauses(mended))) };
}

/** `[i]f they act`: an editor's bracket makes no other word of it. */
function mendBracket(tokens: readonly Token[], token: Token): Token {
  if (!/^\[?i\]f$/iu.test(token.text)) return token;
  const head = tokens[token.head];
  const verb = head?.dep === 'nsubj' ? head.head : token.head;
  return { ...token, text: 'if', lemma: 'if', dep: 'mark', head: verb };
}

/** "the EU, Canada, Japan and others": a name after a name in a list that goes on is no apposition. */
function mendList(tokens: readonly Token[], token: Token): Token {
  const head = tokens[token.head];
  const isNation = (t: Token | undefined): boolean => t?.entity === 'GPE' || t?.entity === 'NORP';
  const isBody =
    head !== undefined &&
    (isNation(head) || head.entity === 'ORG' || head.text === head.text.toUpperCase());
  if (!isBody || !isNation(token)) return token;
  const goesOn = tokens.some(
    (t) => t.dep === 'conj' && (t.head === token.i || t.head === head.i) && t.i > token.i,
  );
  return goesOn ? { ...token, dep: 'conj' } : token;
}

/** `Ana Soto: The envoy left`: a transcript's label is no subject of what is said. */
function mendLabel(tokens: readonly Token[], token: Token): Token {
  return token.i < token.head && tokens[token.i + 1]?.text === ':'
    ? { ...token, dep: 'dep' }
    : token;
}

/** `spoke today with Ana Soto to express support`: "with" begins no clause, so it is the main verb's. */
function mendWith(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  return verb !== undefined && withOf(tokens, verb) === token
    ? { ...token, dep: 'prep', head: verb.head }
    : token;
}

/** The "with" that stands as the mark of a clause of purpose. */
function withOf(tokens: readonly Token[], verb: Token): Token | undefined {
  if (verb.dep !== 'advcl' || !isInfinitive(tokens, verb)) return undefined;
  return tokens.find(
    (t) => t.head === verb.i && t.dep === 'mark' && t.text.toLowerCase() === 'with',
  );
}

function isInfinitive(tokens: readonly Token[], verb: Token): boolean {
  return (
    verb.tag === 'VB' && tokens.some((t) => t.head === verb.i && t.dep === 'aux' && t.tag === 'TO')
  );
}

/** `met with Ana Soto to discuss trade`: whom one meets is no subject of what one means to do. */
function mendPartner(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  const mark = verb === undefined ? undefined : withOf(tokens, verb);
  if (mark !== undefined) return { ...token, dep: 'pobj', head: mark.i };
  const preposition = verb === undefined ? undefined : tokens[verb.head];
  if (verb !== undefined && preposition !== undefined && isPurpose(tokens, verb))
    return { ...token, dep: 'pobj', head: preposition.i };
  const left = verb === undefined ? undefined : emptyWithOf(tokens, verb);
  return left === undefined ? token : { ...token, dep: 'pobj', head: left.i };
}

/** `Those in charge are Ana Soto and Luis Vera, who fled, the source told Arc`: what "are" leaves open is no subject of the frame. */
function mendComplement(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (token.dep !== 'nsubj' || verb === undefined || !SAYING.has(verb.lemma)) return token;
  const copula = tokens.find(
    (t) => t.head === verb.i && t.dep === 'ccomp' && t.lemma === 'be' && t.i < token.i,
  );
  if (copula === undefined) return token;
  const isOpen = !tokens.some((t) => t.head === copula.i && t.i > copula.i);
  const first = tokens.find((t) => isWithin(tokens, t, token.i));
  return isOpen && first?.i === copula.i + 1 ? { ...token, dep: 'attr', head: copula.i } : token;
}

/** `spoke with Ana Soto to reiterate`: the "with" of the main verb that has lost its object to the purpose. */
function emptyWithOf(tokens: readonly Token[], verb: Token): Token | undefined {
  if (verb.dep !== 'advcl' || !isInfinitive(tokens, verb)) return undefined;
  return tokens.find(
    (t) =>
      t.head === verb.head &&
      t.dep === 'prep' &&
      t.i < verb.i &&
      ['with', 'to'].includes(t.text.toLowerCase()) &&
      !tokens.some((other) => other.head === t.i),
  );
}

/** The purpose belongs to the verb of meeting then. */
function mendPurpose(tokens: readonly Token[], token: Token): Token {
  const preposition = tokens[token.head];
  return preposition !== undefined && isPurpose(tokens, token)
    ? { ...token, dep: 'advcl', head: preposition.head }
    : token;
}

/** "with" takes no infinitive with a subject of its own. */
function isPurpose(tokens: readonly Token[], verb: Token): boolean {
  const preposition = tokens[verb.head];
  return (
    verb.dep === 'pcomp' && isInfinitive(tokens, verb) && preposition?.text.toLowerCase() === 'with'
  );
}

/** `left, a day after Ana Soto and Luis Vera signed`: a clause without a subject behind "a day after NAME" is that name's. */
function mendTimedSubject(tokens: readonly Token[], token: Token): Token {
  const preposition = tokens[token.head];
  const verb = preposition === undefined ? null : timedClauseOf(tokens, preposition);
  return verb === null ? token : { ...token, dep: 'nsubj', head: verb.i };
}

function mendTimedMark(tokens: readonly Token[], token: Token): Token {
  const verb = timedClauseOf(tokens, token);
  return verb === null ? token : { ...token, dep: 'mark', head: verb.i };
}

/** The clause that a time measured from it stands in: "a day *after* …". */
function timedClauseOf(tokens: readonly Token[], preposition: Token): Token | null {
  const time = tokens[preposition.head];
  const verb = time === undefined ? undefined : tokens[time.head];
  if (time?.dep !== 'npadvmod' || verb === undefined || verb.i < preposition.i) return null;
  const isMeasured = ['after', 'before', 'since'].includes(preposition.text.toLowerCase());
  const isOpen = verb.dep === 'advcl' && FINITE.has(verb.tag) && !hasSubject(tokens, verb.i);
  return isMeasured && isOpen ? verb : null;
}

/** `On Monday Ana Soto had warned`: what acts there is the name behind the day, not a part of the time. */
function mendFusedName(tokens: readonly Token[], token: Token): Token {
  const parts = fusedPartsOf(tokens, token);
  return parts === null ? token : { ...token, dep: 'nsubj', head: parts.verb.i };
}

function mendFusedDay(tokens: readonly Token[], token: Token): Token {
  const parts = fusedPartsOf(tokens, tokens[token.head]);
  return parts?.day === token ? { ...token, dep: 'pobj', head: parts.preposition.i } : token;
}

interface FusedParts {
  readonly preposition: Token;
  readonly day: Token;
  readonly verb: Token;
}

/** "on" with a name for its object that a weekday is part of, before a finite verb that has no subject. */
function fusedPartsOf(tokens: readonly Token[], name: Token | undefined): FusedParts | null {
  const preposition = name === undefined ? undefined : tokens[name.head];
  if (name?.dep !== 'pobj' || preposition?.text.toLowerCase() !== 'on') return null;
  const day = tokens[preposition.i + 1];
  const verb = tokens[preposition.head];
  const isFused = day?.dep === 'compound' && day.head === name.i && WEEKDAY.test(day.text);
  if (!isFused || verb === undefined || verb.i < name.i || hasSubject(tokens, verb.i)) return null;
  const isFinite =
    FINITE.has(verb.tag) ||
    tokens.some((t) => t.head === verb.i && t.dep === 'aux' && FINITE.has(t.tag));
  return isFinite ? { preposition, day, verb } : null;
}

/** `met his counterpart Italian President Ana Soto`: the name says who the counterpart is. */
function mendCounterpart(tokens: readonly Token[], token: Token): Token {
  const first = tokens.find((t) => t.dep === 'dobj' && t.head === token.head);
  const isSecond = first !== undefined && first.i < token.i;
  if (!isSecond || !['counterpart', 'colleague', 'ally', 'rival'].includes(first.lemma))
    return token;
  return { ...token, dep: 'appos', head: first.i };
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** `Turkey supports Azerbaijan`: a name right behind a verb is no adverb of it. */
function mendNameObject(tokens: readonly Token[], token: Token): Token {
  const isName = ['GPE', 'ORG', 'PERSON', 'NORP'].includes(token.entity);
  if (token.dep !== 'npadvmod' || !isName || token.head > token.i) return token;
  const head = tokens[token.head];
  const hasObject = tokens.some((t) => t.head === token.head && t.dep === 'dobj');
  return head?.tag.startsWith('VB') === true && !hasObject ? { ...token, dep: 'dobj' } : token;
}

const SAYING = new Set(
  'say state add tell note report announce quote write claim explain stress emphasize argue insist declare cite'.split(
    ' ',
  ),
);

/** `They will act, Berg was quoted as saying`: what follows the comma frames the sentence and is no part of it. */
function mendAttribution(tokens: readonly Token[], token: Token): Token {
  if (token.dep !== 'ccomp' || token.head > token.i || !SAYING.has(token.lemma)) return token;
  if (SAYING.has(tokens[token.head]?.lemma ?? '')) return token;
  const subject = tokens.find((t) => t.head === token.i && t.dep.startsWith('nsubj'));
  if (subject === undefined || subject.i > token.i) return token;
  const first = tokens.find((t) => isWithin(tokens, t, subject.i)) ?? subject;
  return tokens[first.i - 1]?.text === ',' ? { ...token, dep: 'parataxis' } : token;
}

function isWithin(tokens: readonly Token[], token: Token, top: number): boolean {
  let at: Token | undefined = token;
  for (let n = 0; at !== undefined && n < 20; n += 1) {
    if (at.i === top) return true;
    if (at.head === at.i) return false;
    at = tokens[at.head];
  }
  return false;
}

/** "The United States contests this": a finite verb has no compound, so that is its subject. */
function mendFusedSubject(tokens: readonly Token[], token: Token): Token {
  const head = tokens[token.head];
  if (token.dep !== 'compound' || head === undefined || !FINITE.has(head.tag)) return token;
  if (token.i > head.i || !token.tag.startsWith('NN') || hasSubject(tokens, head.i)) return token;
  const isLast = !tokens
    .slice(token.i + 1, head.i)
    .some((t) => t.head === head.i && t.dep === 'compound');
  return isLast ? { ...token, dep: 'nsubj' } : token;
}

function hasSubject(tokens: readonly Token[], verb: number): boolean {
  return tokens.some((t) => t.head === verb && (t.dep === 'nsubj' || t.dep === 'nsubjpass'));
}

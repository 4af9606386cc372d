import type { Annotation, Token } from '../../model/annotation.ts';
import { mendLemma } from './lemmas.ts';

/** Corrects what the parser is known to get wrong, where the sentence's own grammar proves it. */
export function mendAnnotation(annotation: Annotation): Annotation {
  const tokens = annotation.tokens.map((token, _, all) => mendLemma(all, token));
  const mended = tokens.map((token) => {
    switch (token.dep) {
      case 'conj':
        return mendCoordination(tokens, token);
      case 'dobj':
        return mendCounterpart(tokens, token);
      case 'npadvmod':
        return mendNameObject(tokens, token);
      case 'nsubj':
        return mendPartner(tokens, mendLabel(tokens, token));
      case 'compound':
        return mendFusedSubject(tokens, token);
      case 'mark':
        return mendWith(tokens, token);
      case 'pcomp':
        return mendPurpose(tokens, token);
      case 'ccomp':
        return mendAttribution(tokens, token);
      case 'appos':
        return mendList(tokens, token);
      default:
        return token;
    }
  });
  return { ...annotation, tokens: mended };
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
  return verb !== undefined && preposition !== undefined && isPurpose(tokens, verb)
    ? { ...token, dep: 'pobj', head: preposition.i }
    : token;
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

/** `met his counterpart Italian President Ana Soto`: the name says who the counterpart is. */
function mendCounterpart(tokens: readonly Token[], token: Token): Token {
  const first = tokens.find((t) => t.dep === 'dobj' && t.head === token.head);
  const isSecond = first !== undefined && first.i < token.i;
  if (!isSecond || !['counterpart', 'colleague', 'ally', 'rival'].includes(first.lemma))
    return token;
  return { ...token, dep: 'appos', head: first.i };
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** `stressed that it poses threats, and called for talks`: what is coordinated agrees in tense, so "called" goes with "stressed". */
function mendCoordination(tokens: readonly Token[], token: Token): Token {
  if (token.dep !== 'conj' || token.tag !== 'VBD') return token;
  const head = tokens[token.head];
  if (head?.dep !== 'ccomp' || head.head > head.i) return token;
  const matrix = tokens[head.head];
  const isMismatch = head.tag !== 'VBD' && FINITE.has(head.tag) && matrix?.tag === 'VBD';
  if (!isMismatch || hasSubject(tokens, token.i)) return token;
  return { ...token, head: matrix.i };
}

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

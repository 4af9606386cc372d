import type { Annotation, Token } from '../../../model/annotation.ts';
import { mendCharges } from './charges.ts';
import { mendClauses } from './clauses.ts';
import { mendCoordination, mendJoint } from './coordination.ts';
import { mendFusedDay, mendFusedName, mendTimedMark, mendTimedSubject } from './days.ts';
import { mendCapitals, mendFronted, mendShared } from './fronted.ts';
import { mendLemma } from './lemmas.ts';
import { mendApposed, mendListed, mendPossessors } from './lists.ts';
import { mendLost } from './lost.ts';
import { mendObjects } from './objects.ts';
import { mendPartner, mendPurpose, mendWith } from './partners.ts';
import { hasSubject, isFinite, isName, isWithin } from './parts.ts';
import { mendLatin } from './latin.ts';
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
        return mendJunior(
          tokens,
          mendComplement(tokens, mendPartner(tokens, mendLabel(tokens, token))),
        );
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
  const whole = mendLatin(mendCharges(mendObjects(mendPossessors(mendLost(mended)))));
  return { ...annotation, tokens: mendSayings(mendTrailing(mendClauses(whole))) };
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

/** `Luis Vera, Jr. left`: what tells a son from his father is a part of the name. */
function mendJunior(tokens: readonly Token[], token: Token): Token {
  const name = tokens[token.i - 2];
  const isJunior = /^(?:Jr|Sr)\.?$/u.test(token.text) && tokens[token.i - 1]?.text === ',';
  return isJunior && name?.head === token.head ? { ...token, dep: 'flat', head: name.i } : token;
}

/** `Ana Soto: The envoy left`: a transcript's label is no subject of what is said. */
function mendLabel(tokens: readonly Token[], token: Token): Token {
  return token.i < token.head && tokens[token.i + 1]?.text === ':'
    ? { ...token, dep: 'dep' }
    : token;
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

/** `met his counterpart Italian President Ana Soto`: the name says who the counterpart is. */
function mendCounterpart(tokens: readonly Token[], token: Token): Token {
  const first = tokens.find((t) => t.dep === 'dobj' && t.head === token.head);
  const isSecond = first !== undefined && first.i < token.i;
  if (!isSecond || !['counterpart', 'colleague', 'ally', 'rival'].includes(first.lemma))
    return token;
  return { ...token, dep: 'appos', head: first.i };
}

/** `Turkey supports Azerbaijan`: a name right behind a verb is no adverb of it. */
function mendNameObject(tokens: readonly Token[], token: Token): Token {
  if (token.dep !== 'npadvmod' || !isName(token) || token.head > token.i) return token;
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

/** "The United States contests this": a finite verb has no compound, so that is its subject. */
function mendFusedSubject(tokens: readonly Token[], token: Token): Token {
  const head = tokens[token.head];
  if (token.dep !== 'compound' || head === undefined || !isFinite(head)) return token;
  if (token.i > head.i || !token.tag.startsWith('NN') || hasSubject(tokens, head)) return token;
  const isLast = !tokens
    .slice(token.i + 1, head.i)
    .some((t) => t.head === head.i && t.dep === 'compound');
  return isLast ? { ...token, dep: 'nsubj' } : token;
}

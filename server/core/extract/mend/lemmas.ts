import type { Token } from '../../../model/annotation.ts';

const ENDING_IN_E: readonly string[] =
  'stage hope wage fine slate decree lambaste dine rape rage pipe snipe axe pare'.split(' ');

/** Forms that the lemmatizer takes for another verb's: "staged" is no form of "stag", and "forgave" is no verb of its own. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...ENDING_IN_E.flatMap((verb) => {
    const stem = verb.slice(0, -1);
    return [`${verb}d`, `${verb}s`, `${stem}ing`].map((form) => [form, verb] as const);
  }),
  ...['cordon', 'deregister'].flatMap((verb) =>
    [`${verb}ed`, `${verb}ing`].map((form) => [form, verb] as const),
  ),
  ['appalled', 'appall'] as const,
  ['forgave', 'forgive'] as const,
  ['retook', 'retake'] as const,
]);

/** Gives a token the lemma that its form proves, and "striking teachers" one that hits nobody; "cease-fire" in three tokens is a ceasefire, and an "MoU" a memorandum. */
export function mendLemma(tokens: readonly Token[], token: Token): Token {
  if (token.tag.startsWith('VB')) {
    if (token.dep === 'amod' && token.lemma === 'strike') return { ...token, lemma: 'striking' };
    const lemma = FORMS.get(token.text.toLowerCase());
    return lemma === undefined ? token : { ...token, lemma };
  }
  if (/^MoUs?$/iu.test(token.text)) return { ...token, tag: 'NN', lemma: 'memorandum' };
  if (token.lemma === 'fire' && tokens[token.i - 1]?.text === '-') {
    const isTruce = tokens[token.i - 2]?.text.toLowerCase() === 'cease';
    return isTruce ? { ...token, lemma: 'ceasefire' } : token;
  }
  return token;
}

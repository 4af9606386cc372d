import type { Tree } from '../../extract/syntax/tree.ts';
import type { Phrase } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Whether a phrase means something that the reader knows: "the", "this", or a capital of its own. */
export function isDefinite({ tree }: Reading, phrase: Phrase): boolean {
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 4); i--) {
    const token = tree.tokens[i];
    if (token === undefined) return false;
    if (token.tag === 'DT' && /^(?:the|this|that)$/iu.test(token.text)) return true;
    if (!/^(?:JJ|NN|HYPH|RB|CD)/u.test(token.tag)) break;
  }
  return /^\p{Lu}/u.test(tree.tokens[phrase.from]?.text ?? '') && !isFirst(tree, phrase.from);
}

/** At the start of a sentence, or of what is quoted, every word has a capital. */
function isFirst({ sentenceOf, tokens }: Tree, token: number): boolean {
  const before = tokens[token - 1]?.text ?? '';
  return sentenceOf[token] !== sentenceOf[token - 1] || /^["“”‘'`]+$/u.test(before);
}

/** The article or number before a phrase and its owner, or ''. */
export function articleOf({ tree }: Reading, phrase: Phrase): string {
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 5); i--) {
    const token = tree.tokens[i];
    if (token === undefined) return '';
    if (token.tag === 'DT' || token.tag === 'CD') return token.text;
    if (!/^(?:JJ|NN|POS|HYPH|RB)/u.test(token.tag)) return '';
  }
  return '';
}

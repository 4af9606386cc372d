import type { Token } from '../../../model/annotation.ts';
import type { Name } from './names.ts';

const WATERS = new Set(['Sea', 'Ocean', 'Gulf']);

/** Seas that are called by lands: "the South China Sea", "the Sea of Japan" are no part of any state. */
export function findWaters(tokens: readonly Token[]): readonly Name[] {
  return tokens.flatMap((token, i): readonly Name[] => {
    if (!WATERS.has(token.text)) return [];
    let from = i;
    while (isPart(tokens[from - 1])) from -= 1;
    const isOf = tokens[i + 1]?.text === 'of' && isPart(tokens[i + 2]);
    const to = isOf ? i + 3 : i + 1;
    return to - from > 1 ? [{ from, to, type: 'thing' }] : [];
  });
}

const QUARTERS = new Set(['Latin', 'North', 'South', 'Central']);

/** Parts of the continent and what is theirs: "Latin America" is not the United States. */
export function findAmericas(tokens: readonly Token[]): readonly Name[] {
  return tokens.flatMap(({ text }, i): readonly Name[] => {
    if (!text.startsWith('America') || !QUARTERS.has(tokens[i - 1]?.text ?? '')) return [];
    return [{ from: i - 1, to: i + 1, type: text === 'America' ? 'place' : 'thing' }];
  });
}

/** A word of a name that the recogniser takes for a place's. */
function isPart(token: Token | undefined): boolean {
  const isPlace = ['LOC', 'GPE', 'FAC', 'NORP'].includes(token?.entity ?? '');
  return isPlace && /^\p{Lu}/u.test(token?.text ?? '');
}

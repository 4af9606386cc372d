import type { Token } from '../../../model/annotation.ts';

/** What an office is about ends with such a word, and its holder's name follows: "for Western Hemisphere Affairs Ola Lind". */
const CONCERNS = new Set(
  'affairs security policy operations conflict development defense defence intelligence relations cooperation trade reconciliation investment energy climate health education justice nonproliferation resources rights labor labour migration economics east hemisphere africa asia europe eurasia americas technology infrastructure finance environment agriculture transport culture house state treasury commerce forces staff engagement outreach expatriates recovery negotiations enlargement process reconstruction protection'.split(
    ' ',
  ),
);

/** Whether a word ends what an office is about. */
export function isConcern(token: Token | undefined): boolean {
  return token !== undefined && CONCERNS.has(token.text.toLowerCase());
}

import type { Token } from '../../../model/annotation.ts';
import type { Lexeme } from '../lexicon/lexemes.ts';
import type { Name } from './names.ts';

const PACTS = new Set(
  'Treaty Convention Protocol Declaration Charter Partnership Initiative Framework Program Programme Platform Agreement Compact Accord Roadmap Strategy'.split(
    ' ',
  ),
);
/** Whether a word makes a pact or programme of the name that it ends: "the Trade Council Agreement" is no council. */
export function isPactNoun(word: string): boolean {
  return PACTS.has(word);
}

/** What is called by the town where it was made: "the Paris Agreement", "the Minsk Accords". */
const CALLED = new Set(
  'Treaty Convention Conventions Protocol Protocols Declaration Charter Agreement Agreements Accord Accords Compact Process'.split(
    ' ',
  ),
);
const TOWNS = new Set(['capital', 'place']);
const JOINING = new Set(['of', 'on', 'for', 'to']);
const INSIDE = new Set(['of', 'on', 'for', 'to', 'and', 'the', 'in', ',']);
/** Whoever is named behind a pact has part in it, and is no part of its name. */
const PARTIES = new Set(['state', 'demonym', 'capital', 'body', 'title']);

/** Pacts and programmes whose names reach over words of the tables: "the Treaty on Armed Forces in Europe", "the Partnership for Roads and Ports". */
export function findPacts(tokens: readonly Token[], lexemes: readonly Lexeme[]): readonly Name[] {
  const kinds = new Map<number, string>();
  for (const { from, to, senses } of lexemes)
    for (let i = from; i < to; i += 1) kinds.set(i, senses[0]?.kind ?? '');
  const towns = lexemes.flatMap(({ from, to, senses }): readonly Name[] => {
    const isCalled = TOWNS.has(senses[0]?.kind ?? '') && CALLED.has(tokens[to]?.text ?? '');
    return isCalled ? [{ from, to: to + 1, type: 'thing' }] : [];
  });
  const longer = tokens.flatMap((token, from): readonly Name[] => {
    if (
      towns.some((t) => t.to - 1 === from) ||
      !PACTS.has(token.text) ||
      !JOINING.has(tokens[from + 1]?.text ?? '')
    )
      return [];
    const to = endOfPact(tokens, kinds, from);
    return to === from + 1 ? [] : [{ from, to, type: 'thing' }];
  });
  return [...towns, ...longer];
}

function endOfPact(
  tokens: readonly Token[],
  kinds: ReadonlyMap<number, string>,
  from: number,
): number {
  let to = from + 1;
  for (let at = from + 1; ; at += 1) {
    const { text = '', entity = '' } = tokens[at] ?? {};
    if (PARTIES.has(kinds.get(at) ?? '') || ['PERSON', 'DATE'].includes(entity)) return to;
    if (/^\p{Lu}/u.test(text)) to = at + 1;
    else if (!INSIDE.has(text)) return to;
  }
}

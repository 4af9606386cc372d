import type { AttributeTable, AttributeTest } from './model.ts';

const MAX_CACHED = 20_000;

/** What the attribute rules look at. */
export interface Tagged {
  readonly lower: string;
  readonly tag: string;
  readonly dep: string;
  readonly isSpace: boolean;
}

/** What they give a token; null where no rule speaks. */
export interface Attributes {
  readonly pos: string;
  readonly morph: string;
  readonly lemma: string | null;
  readonly tag: string | null;
  readonly dep: string | null;
}

type Rule = AttributeTable[number];
type Condition = (token: Tagged) => boolean;

interface Pattern {
  readonly order: number;
  readonly conditions: readonly Condition[];
  readonly attrs: Rule['attrs'];
  readonly index: number;
}

/** spaCy's attribute ruler: part of speech, morphology and some lemmas from tags, words and labels; a later rule wins. */
export function createAttributeRuler(
  table: AttributeTable,
): (tokens: readonly Tagged[]) => readonly Attributes[] {
  const patterns = table.flatMap(({ patterns: alternatives, attrs, index }, order) =>
    alternatives.map((parts): Pattern => ({ order, attrs, index, conditions: parts.map(compile) })),
  );
  const single = patterns.filter(({ conditions }) => conditions.length === 1);
  const longer = patterns.filter(({ conditions }) => conditions.length > 1);
  const cache = new Map<string, readonly Pattern[]>();

  const matchOne = (token: Tagged): readonly Pattern[] => {
    const key = `${token.tag} ${token.dep} ${token.lower}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const found = single.filter(({ conditions }) => conditions.every((is) => is(token)));
    cache.set(key, found);
    return found;
  };

  return (tokens) => {
    const matched = tokens.map(matchOne);
    tokens.forEach((_, start) => {
      for (const pattern of longer) {
        const isMatch = pattern.conditions.every((is, i) => {
          const token = tokens[start + i];
          return token !== undefined && is(token);
        });
        const at = start + pattern.index;
        if (isMatch) matched[at] = [...(matched[at] ?? []), pattern];
      }
    });
    return matched.map(merge);
  };
}

function compile(part: Rule['patterns'][number][number]): Condition {
  const tag = compileTest(part.TAG);
  const lower = compileTest(part.LOWER);
  const dep = compileTest(part.DEP);
  return (token) =>
    tag(token.tag) &&
    lower(token.lower) &&
    dep(token.dep) &&
    (part.IS_SPACE === undefined || part.IS_SPACE === token.isSpace);
}

function compileTest(test: AttributeTest | undefined): (value: string) => boolean {
  if (test === undefined) return () => true;
  if (typeof test === 'string') return (value) => value === test;
  if ('IN' in test) return (value) => test.IN.includes(value);
  if ('NOT_IN' in test) return (value) => !test.NOT_IN.includes(value);
  const pattern = new RegExp(test.REGEX, 'u');
  return (value) => pattern.test(value);
}

function merge(patterns: readonly Pattern[]): Attributes {
  const attrs: Rule['attrs'] = {};
  for (const pattern of patterns.toSorted((a, b) => a.order - b.order))
    Object.assign(attrs, pattern.attrs);
  return {
    pos: attrs.POS ?? '',
    morph: attrs.MORPH ?? '',
    lemma: attrs.LEMMA ?? null,
    tag: attrs.TAG ?? null,
    dep: attrs.DEP ?? null,
  };
}

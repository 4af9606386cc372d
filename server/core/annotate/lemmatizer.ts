import type { LemmaTable } from './model.ts';

const MAX_CACHED = 20_000;
const LETTERS = /^\p{L}+$/u;

/** The lemma of a word, given its part of speech (NOUN, VERB …) and morphology ("Number=Plur|…"). */
export type Lemmatizer = (text: string, pos: string, morph: string) => string;

interface Tables {
  readonly rules: LemmaTable['rules'][string];
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly index: ReadonlySet<string>;
}

/** spaCy's rule-based English lemmatizer, after WordNet's morphy. */
export function createLemmatizer(table: LemmaTable): Lemmatizer {
  const names = new Set([...Object.keys(table.rules), ...Object.keys(table.index)]);
  const byPos = new Map(
    [...names].map((name): [string, Tables] => [
      name.toUpperCase(),
      {
        rules: table.rules[name] ?? [],
        exceptions: new Map(Object.entries(table.exceptions[name] ?? {})),
        index: new Set((table.index[name] ?? '').split(' ')),
      },
    ]),
  );
  const cache = new Map<string, string>();
  return (text, pos, morph) => {
    const tables = byPos.get(pos);
    if (pos === 'PROPN') return isBaseForm(pos, morph) ? text.toLowerCase() : text;
    if (tables === undefined || isBaseForm(pos, morph)) return text.toLowerCase();
    const key = `${pos} ${text}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const lemma = applyRules(text, tables);
    cache.set(key, lemma);
    return lemma;
  };
}

/** Known words come before odd ones, the last rule's foremost; an exception that no rule gave comes before all. */
function applyRules(text: string, { rules, exceptions, index }: Tables): string {
  const lower = text.toLowerCase();
  const forms = new Set<string>();
  let foremost: string | null = null;
  let unknown: string | null = null;
  for (const [ending, replacement] of rules) {
    if (!lower.endsWith(ending)) continue;
    const form = lower.slice(0, lower.length - ending.length) + replacement;
    if (form === '') continue;
    if (index.has(form)) foremost = form;
    else if (LETTERS.test(form)) unknown ??= form;
    if (index.has(form) || !LETTERS.test(form)) forms.add(form);
  }
  const exception = exceptions.get(lower)?.findLast((form) => !forms.has(form));
  return exception ?? foremost ?? forms.values().next().value ?? unknown ?? text;
}

/** Whether the word is its own lemma whatever the rules say. */
function isBaseForm(pos: string, morph: string): boolean {
  const features = new Set(morph.split('|'));
  if (features.has('VerbForm=Inf') || features.has('Degree=Pos')) return true;
  if (pos === 'NOUN') return features.has('Number=Sing');
  return (
    pos === 'VERB' &&
    features.has('VerbForm=Fin') &&
    features.has('Tense=Pres') &&
    !morph.includes('Number=')
  );
}

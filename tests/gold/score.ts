import type { Found, Named } from './found.ts';
import type { Article, Fact, Sample } from './parse.ts';

/** How a phenomenon fares; a figure is a percentage, and all of nothing is 100. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly dates: number;
  readonly details: number;
  /** Of the samples that tell nothing, those in which nothing was found. */
  readonly quiet: number;
}

/** One sample held against what was found in it. */
export interface Marked {
  readonly good: number;
  readonly asserted: number;
  readonly hits: number;
  readonly required: number;
  readonly dates: Tally;
  readonly details: Tally;
  readonly quiet: Tally;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}

interface Tally {
  readonly right: number;
  readonly asked: number;
}

/** Gives each fact at most one event and each event at most one fact, required facts first. */
export function mark(sample: Sample, found: readonly Found[]): Marked {
  const free = new Set(found);
  const pairs: (readonly [Fact, Found])[] = [];
  const missed: Fact[] = [];
  const inOrder = [...sample.facts].sort((a, b) => Number(a.isOptional) - Number(b.isOptional));
  for (const fact of inOrder) {
    const fitting = [...free].filter((one) => fits(fact, one, sample.articles));
    const best = fitting.sort((a, b) => wrongOf(fact, a).length - wrongOf(fact, b).length)[0];
    if (best === undefined) {
      if (!fact.isOptional) missed.push(fact);
      continue;
    }
    free.delete(best);
    pairs.push([fact, best]);
  }
  const extras = [...free].filter(({ status }) => status === 'asserted');
  const asserted = found.filter(({ status }) => status === 'asserted').length;
  const required = sample.facts.filter(({ isOptional }) => !isOptional).length;
  return {
    good: asserted - extras.length,
    asserted,
    hits: required - missed.length,
    required,
    dates: tally(pairs, (fact, one) => checkDate(fact, one)),
    details: tally(pairs, (fact, one) => checkDetails(fact, one)),
    quiet: {
      right: sample.facts.length === 0 && asserted === 0 ? 1 : 0,
      asked: sample.facts.length === 0 ? 1 : 0,
    },
    faults: [
      ...missed.map((fact) => `${sample.id}: missed ${describeFact(fact)}`),
      ...extras.map((one) => `${sample.id}: extra  ${describe(one, sample.articles)}`),
      ...pairs.flatMap(([fact, one]) =>
        wrongOf(fact, one).map((wrong) => `${sample.id}: ${describeFact(fact)} has ${wrong}`),
      ),
    ],
  };
}

/** The figures of all samples of a phenomenon together. */
export function sumUp(marked: readonly Marked[]): Figures {
  const sum = (of: (one: Marked) => number): number => marked.reduce((n, one) => n + of(one), 0);
  const share = (right: number, asked: number): number =>
    asked === 0 ? 100 : Math.round((1000 * right) / asked) / 10;
  return {
    precision: share(
      sum(({ good }) => good),
      sum(({ asserted }) => asserted),
    ),
    recall: share(
      sum(({ hits }) => hits),
      sum(({ required }) => required),
    ),
    dates: share(
      sum(({ dates }) => dates.right),
      sum(({ dates }) => dates.asked),
    ),
    details: share(
      sum(({ details }) => details.right),
      sum(({ details }) => details.asked),
    ),
    quiet: share(
      sum(({ quiet }) => quiet.right),
      sum(({ quiet }) => quiet.asked),
    ),
  };
}

function fits(fact: Fact, one: Found, articles: readonly Article[]): boolean {
  return (
    fact.status === one.status &&
    fact.types.includes(one.type) &&
    fact.source.some((wanted) => isActor(wanted, one.source)) &&
    fact.target.some((wanted) => isActor(wanted, one.target)) &&
    isThere(fact.evidence, one, articles)
  );
}

function isActor(wanted: string, got: Named | null): boolean {
  if (wanted === '-' || got === null) return wanted === '-' && got === null;
  if (wanted.includes(':')) return got.id === wanted;
  const [name, country] = wanted.includes('@') ? wanted.split('@') : ['', wanted];
  if (country !== '' && got.country !== country) return false;
  return wordsOf(name ?? '').every((word) => wordsOf(got.name).includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isThere(evidence: string, { places }: Found, articles: readonly Article[]): boolean {
  return articles.some(({ id, text }) =>
    placesOf(text.toLowerCase(), evidence.toLowerCase()).some((at) =>
      places.some((p) => p.article === id && p.start < at + evidence.length && p.end > at),
    ),
  );
}

/** Every place of some words in a text. */
export function placesOf(text: string, words: string): readonly number[] {
  const at = text.indexOf(words);
  if (at < 0) return [];
  const rest = placesOf(text.slice(at + 1), words);
  return [at, ...rest.map((n) => at + 1 + n)];
}

type Plain = string | number | boolean;

/** What is asked of a detail and what was found; null when it isn't asked. */
type Check = { readonly right: boolean; readonly wrong: string } | null;

function checkDate({ dates }: Fact, { date }: Found): Check {
  if (dates.length === 0) return null;
  const right = dates.some((d) =>
    d === 'undated' ? date === null : (date?.startsWith(d) ?? false),
  );
  return { right, wrong: `date ${date ?? 'none'}, not ${dates.join(' or ')}` };
}

function checkDetails(fact: Fact, one: Found): readonly Check[] {
  const same = (name: string, wanted: Plain | null, got: Plain): Check =>
    wanted === null
      ? null
      : { right: wanted === got, wrong: `${name} ${String(got)}, not ${String(wanted)}` };
  return [
    same('hedge', fact.hedge, one.hedge ?? 'plain'),
    same('quoted', fact.quoted, one.quoted),
    same('reports', fact.reports, one.reports),
    same('independent', fact.independent, one.independent),
    fact.answers === null
      ? null
      : {
          right: one.answers.includes(fact.answers),
          wrong: `answers to ${one.answers.join(', ') || 'nothing'}, not to ${fact.answers}`,
        },
    checkAttribution(fact, one),
  ];
}

function checkAttribution({ attribution }: Fact, one: Found): Check {
  if (attribution === null) return null;
  const got = one.attribution;
  const right =
    got.length === attribution.length &&
    attribution.every((wanted, n) => wanted.split('|').some((w) => isActor(w, got[n] ?? null)));
  const names = got.map(({ name }) => name).join(', ') || 'nobody';
  return { right, wrong: `the word of ${names}, not of ${attribution.join(', ')}` };
}

function checksOf(fact: Fact, one: Found): readonly Check[] {
  return [checkDate(fact, one), ...checkDetails(fact, one)];
}

function wrongOf(fact: Fact, one: Found): readonly string[] {
  return checksOf(fact, one).flatMap((check) =>
    check === null || check.right ? [] : [check.wrong],
  );
}

function tally(
  pairs: readonly (readonly [Fact, Found])[],
  check: (fact: Fact, one: Found) => Check | readonly Check[],
): Tally {
  const asked = pairs.flatMap(([fact, one]) => check(fact, one)).filter((c) => c !== null);
  return { right: asked.filter(({ right }) => right).length, asked: asked.length };
}

function describeFact({ types, source, target, status, evidence }: Fact): string {
  const how = status === 'asserted' ? '' : ` (${status})`;
  return `${types.join('|')}: ${source.join('|')} > ${target.join('|')}${how} "${evidence}"`;
}

function describe({ type, source, target, places }: Found, articles: readonly Article[]): string {
  const [place] = places;
  const text = articles.find(({ id }) => id === place?.article)?.text ?? '';
  const words = place === undefined ? '' : text.slice(place.start, place.end);
  return `${type}: ${source.name} > ${target?.name ?? '-'} "${words}"`;
}

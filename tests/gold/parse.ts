import { STATUSES, HEDGES, type Status } from '../../server/model/record.ts';

/** What a careful reader says that an article tells: actors as `KOR`, `Name@KOR`, an entity's id, or `-` for none. */
export interface Fact {
  readonly types: readonly string[];
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Words of the article at which it is told. */
  readonly evidence: string;
  /** Right when found, not missed when absent. */
  readonly isOptional: boolean;
  readonly status: Status;
  /** Starts of an ISO date, `undated`, or nothing when it isn't looked at. */
  readonly dates: readonly string[];
  /** `plain` for none, null when it isn't looked at. */
  readonly hedge: string | null;
  readonly quoted: boolean | null;
  /** On whose word, the nearest first; null when it isn't looked at. */
  readonly attribution: readonly string[] | null;
  /** Of a story of several documents only. */
  readonly reports: number | null;
  readonly independent: number | null;
  readonly answers: string | null;
}

export interface Article {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly outlet: string;
  readonly text: string;
}

/** One article with what it tells, or several that tell of the same things. */
export interface Sample {
  readonly id: string;
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
}

/** Reads a file of single articles: `=== id | date | outlet`, the text, `---`, one fact a line. */
export function parseArticles(file: string): readonly Sample[] {
  return file
    .split(/^(?==== )/mu)
    .filter((part) => part.startsWith('=== '))
    .map((part) => {
      const { articles, facts } = parseParts(part);
      return { id: articles[0]?.id ?? '', articles, facts };
    });
}

/** Reads a file of stories: `##### id`, several articles, `---`, one fact a line. */
export function parseStories(file: string): readonly Sample[] {
  return file
    .split(/^##### /mu)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [id = ''] = part.split('\n', 1);
      return { id, ...parseParts(part.slice(id.length + 1)) };
    });
}

/** Reads what texts that stand elsewhere tell: `=== key`, one fact a line. */
export function parseFacts(file: string): ReadonlyMap<string, readonly Fact[]> {
  const parts = file.split(/^=== /mu).filter((part) => part.trim() !== '');
  return new Map(
    parts.map((part) => {
      const [key = '', ...lines] = part.split('\n');
      return [key, lines.filter((line) => line.trim() !== '').map(parseFact)];
    }),
  );
}

function parseParts(part: string): Omit<Sample, 'id'> {
  const [texts = '', gold = ''] = part.split(/^---$/mu);
  return {
    articles: texts.split(/^=== /mu).slice(1).map(parseArticle),
    facts: gold
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parseFact),
  };
}

function parseArticle(part: string): Article {
  const [header = ''] = part.split('\n', 1);
  const [id = '', date = '-', outlet = ''] = header.split(' | ');
  const text = part.slice(header.length + 1).trimEnd();
  return { id, publishedAt: date === '-' ? null : date, outlet, text };
}

function parseFact(line: string): Fact {
  const isOptional = line.startsWith('? ');
  const [what = '', ...rest] = line.slice(isOptional ? 2 : 0).split('; ');
  const [types, source, target] = what.split(/: | > /u);
  const evidence = rest.at(-1);
  if (types === undefined || source === undefined || target === undefined)
    throw new SyntaxError(`gold: "${line}" has no "TYPE: source > target"`);
  if (evidence === undefined || !/^".+"$/u.test(evidence))
    throw new SyntaxError(`gold: "${line}" does not end in words of the article`);
  const details = readDetails(line, rest.slice(0, -1));
  return {
    types: types.split('|'),
    source: source.split('|'),
    target: target.split('|'),
    evidence: evidence.slice(1, -1),
    isOptional,
    ...details,
  };
}

type Details = Omit<Fact, 'types' | 'source' | 'target' | 'evidence' | 'isOptional'>;

const NOTHING: Details = {
  status: 'asserted',
  dates: [],
  hedge: null,
  quoted: null,
  attribution: null,
  reports: null,
  independent: null,
  answers: null,
};

function readDetails(line: string, parts: readonly string[]): Details {
  return parts.reduce((details, part) => ({ ...details, ...readDetail(line, part) }), NOTHING);
}

function readDetail(line: string, part: string): Partial<Details> {
  const [word = '', ...others] = part.split(' ');
  const value = others.join(' ');
  const status = STATUSES.find((s) => s === part);
  if (status !== undefined) return { status };
  if (/^\d{4}/u.test(part) || part === 'undated') return { dates: part.split('|') };
  if (part === 'plain') return { hedge: 'plain' };
  if (part === 'quoted' || part === 'unquoted') return { quoted: part === 'quoted' };
  if (word === 'hedge' && HEDGES.some((h) => h === value)) return { hedge: value };
  if (word === 'by') return { attribution: value.split(', ') };
  if (word === 'reports') return { reports: Number(value) };
  if (word === 'independent') return { independent: Number(value) };
  if (word === 'answers') return { answers: value };
  throw new SyntaxError(`gold: "${line}" has a detail that is none: "${part}"`);
}

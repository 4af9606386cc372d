/** What a stretch of Cypher is, for its colour. */
export const TOKEN_KINDS = ['keyword', 'label', 'parameter', 'string', 'comment', 'plain'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface CypherToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const KEYWORDS = new Set(
  'MATCH OPTIONAL WHERE RETURN WITH ORDER BY ASC DESC LIMIT SKIP DISTINCT AS AND OR NOT XOR IN IS NULL UNWIND CALL YIELD UNION ALL CASE WHEN THEN ELSE END EXISTS COUNT COLLECT STARTS ENDS CONTAINS TRUE FALSE'.split(
    ' ',
  ),
);
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>//[^\n]*|/\*[\s\S]*?\*/)`,
    String.raw`(?<string>'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?)`,
    String.raw`(?<parameter>\$\w+)`,
    String.raw`(?<label>:\s*[A-Za-z_]\w*)`,
    String.raw`(?<word>[A-Za-z_]\w*)`,
    String.raw`(?<plain>[\s\S])`,
  ].join('|'),
  'gu',
);

/** Cuts a query into coloured tokens. The tokens joined are the query. */
export function tokenize(query: string): readonly CypherToken[] {
  return [...query.matchAll(TOKEN)].map(({ 0: text, groups = {} }) => {
    if (groups['word'] !== undefined)
      return { kind: KEYWORDS.has(text.toUpperCase()) ? 'keyword' : 'plain', text };
    return { kind: TOKEN_KINDS.find((kind) => groups[kind] !== undefined) ?? 'plain', text };
  });
}

/** A query's parameters from JSON; null when it is no object. */
export function readParams(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return { ...value };
  } catch {
    return null;
  }
}

/** A value of an answer as one line of text. */
export function writeValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}

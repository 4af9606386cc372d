/** A piece of Cypher. A name in backticks is never a keyword, and what stands in a string is never anything. */
export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'sign';
  /** A word in capitals, a quoted name without its quotes, a sign as it is. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
}

const PIECES = [
  ['skip', /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/uy],
  ['string', /'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)/uy],
  ['name', /`(?:[^`]|``)*(?:`|$)/uy],
  ['word', /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}\p{Sc}]*/uy],
  ['number', /\d[\w.]*/uy],
  ['sign', /[\s\S]/uy],
] as const;

/** Cuts a query into its tokens, without comments and white space. An open string or comment ends with the text. */
export function tokenize(query: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < query.length;) {
    const [kind, raw] = match(query, at);
    if (kind !== 'skip') tokens.push({ kind, text: normalize(kind, raw), raw, start: at });
    at += raw.length;
  }
  return tokens;
}

function match(query: string, at: number): readonly [(typeof PIECES)[number][0], string] {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const found = pattern.exec(query);
    if (found) return [kind, found[0]];
  }
  return ['sign', query.charAt(at)];
}

function normalize(kind: Token['kind'], raw: string): string {
  if (kind === 'word') return raw.toUpperCase();
  return kind === 'name' ? raw.slice(1, -1).replaceAll('``', '`') : raw;
}

const ESCAPE = /\\u+([\dA-Fa-f]{4})/gu;

/**
 * The two ways to read a query: Cypher 5 puts \uXXXX in before anything else is looked at, so that "\u004COAD" is LOAD
 * and "\u0027" ends a string; later versions only inside strings. What either reading shows is in the query.
 */
export function readBothWays(query: string): readonly (readonly Token[])[] {
  const decoded = query.replaceAll(ESCAPE, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decoded === query ? [tokenize(query)] : [tokenize(query), tokenize(decoded)];
}

import { readBothWays, type Token } from './tokens.ts';

/** With what a statement that only reads may begin. */
const BEGINNINGS = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']);

/** With what the others begin: those that write, and those about the server. */
const OTHER_BEGINNINGS = new Set([
  ...['ALTER', 'CREATE', 'DEALLOCATE', 'DELETE', 'DENY', 'DETACH', 'DROP', 'DRYRUN', 'ENABLE'],
  ...['FOREACH', 'GRANT', 'INSERT', 'LOAD', 'MERGE', 'NODETACH', 'REALLOCATE', 'REMOVE', 'RENAME'],
  ...['REVOKE', 'SET', 'SHOW', 'START', 'STOP', 'TERMINATE', 'USE', 'USING'],
]);

/** Procedures that read the graph or its schema, and nothing of the server. */
const PROCEDURES = new Set([
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]);

const LISTS = new Set([
  ...['ALIAS', 'ALIASES', 'ALL', 'BTREE', 'BUILT', 'CONSTRAINT', 'CONSTRAINTS', 'CURRENT'],
  ...['DATABASE', 'DATABASES', 'DEFAULT', 'EXECUTABLE', 'FULLTEXT', 'FUNCTION', 'FUNCTIONS'],
  ...['HOME', 'INDEX', 'INDEXES', 'LOOKUP', 'POPULATED', 'PRIVILEGE', 'PRIVILEGES', 'PROCEDURE'],
  ...['PROCEDURES', 'RANGE', 'ROLE', 'ROLES', 'SERVER', 'SERVERS', 'SETTING', 'SETTINGS'],
  ...['SUPPORTED', 'TRANSACTION', 'TRANSACTIONS', 'USER', 'USERS', 'VECTOR'],
]);

/** Why no query can begin as this one does, or null: it is not sent, so that a new word of Cypher stays refused. */
export function findMisspelling(query: string): string | null {
  for (const tokens of readBothWays(query)) {
    const first = tokens[findFirstClause(tokens)];
    if (first?.kind !== 'word' || BEGINNINGS.has(first.text)) continue;
    if (!OTHER_BEGINNINGS.has(first.text))
      return `no query begins with ${first.text}. Expected one of ${[...BEGINNINGS].join(', ')}`;
  }
  return null;
}

/** Why a query is refused before the database sees it, or null. The database has its own say afterwards. */
export function findRefusal(query: string): string | null {
  for (const tokens of readBothWays(query)) {
    const refusal = refuseBeginning(tokens) ?? refuseAnywhere(tokens);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The query without EXPLAIN and PROFILE, which are looked for among the options before its first clause. */
export function stripMode(query: string): { readonly mode: string | null; readonly text: string } {
  const [tokens = []] = readBothWays(query);
  const first = tokens.slice(0, findFirstClause(tokens)).find(isMode);
  if (!first) return { mode: null, text: query };
  const end = first.start + first.raw.length;
  return { mode: first.text, text: `${query.slice(0, first.start)}${query.slice(end)}` };
}

function refuseBeginning(tokens: readonly Token[]): string | null {
  const first = tokens[findFirstClause(tokens)];
  if (!first) return null;
  if (first.kind === 'word' && !BEGINNINGS.has(first.text)) {
    const allowed = [...BEGINNINGS].join(', ');
    return `a query that begins with ${first.text} does not only read. Expected one of ${allowed}`;
  }
  return null;
}

/** Skips CYPHER, its version and options (planner=cost), EXPLAIN and PROFILE. */
function findFirstClause(tokens: readonly Token[]): number {
  let at = 0;
  let isOptions = false;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (isMode(token)) at += 1;
    else if (token.kind === 'word' && token.text === 'CYPHER') {
      isOptions = true;
      at += 1;
    } else if (isOptions && token.kind === 'number') at += 1;
    else if (isOptions && token.kind === 'word' && tokens[at + 1]?.text === '=') at += 3;
    else break;
  }
  return at;
}

function isMode({ kind, text }: Token): boolean {
  return kind === 'word' && (text === 'EXPLAIN' || text === 'PROFILE');
}

function refuseAnywhere(tokens: readonly Token[]): string | null {
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (token.kind === 'sign' && token.text === ';' && i < tokens.length - 1)
      return 'there is more than one statement. Expected one';
    if (token.kind !== 'word' || isPartOfName(before)) continue;
    const refusal = refuseWord(tokens, i);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** `n.load`, `:Call` and `$show` are names whatever they are called. */
function isPartOfName(before: Token | undefined): boolean {
  return before?.kind === 'sign' && ['.', ':', '$', '&', '|', '!'].includes(before.text);
}

function refuseWord(tokens: readonly Token[], i: number): string | null {
  const next = tokens[i + 1];
  switch (tokens[i]?.text) {
    case 'LOAD':
      return isWord(next, 'CSV') ? 'LOAD CSV reads files and other sites' : null;
    case 'USE':
      return isFirstInQuery(tokens, i) ? 'USE would go to another database' : null;
    case 'SHOW':
    case 'TERMINATE':
      return next?.kind === 'word' && LISTS.has(next.text)
        ? 'SHOW and TERMINATE are about the server, not the graph'
        : null;
    case 'TRANSACTIONS':
      return isInTransactions(tokens, i) ? 'IN TRANSACTIONS is for writing' : null;
    case 'CALL':
      return refuseCall(tokens, i);
    default:
      return null;
  }
}

function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === 'word' && token.text === text;
}

function isFirstInQuery(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const opens = before?.text === '{' || ['UNION', 'ALL', 'DISTINCT'].some((w) => isWord(before, w));
  return opens && tokens[i + 1]?.text !== ':';
}

function isInTransactions(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 4), i).some((token) => isWord(token, 'IN'));
}

/** `CALL {` and `CALL (x) {` are subqueries; anything else is a procedure's name. */
function refuseCall(tokens: readonly Token[], i: number): string | null {
  const parts: string[] = [];
  for (let at = i + 1; ; at += 2) {
    const part = tokens[at];
    if (part?.kind !== 'word' && part?.kind !== 'name') break;
    parts.push(part.kind === 'word' ? part.raw : part.text);
    if (tokens[at + 1]?.text !== '.') break;
  }
  const name = parts.join('.');
  if (name === '' || PROCEDURES.has(name)) return null;
  return `the procedure ${name} is not among those that only read the graph`;
}

import { useState } from 'react';
import type { CypherAnswer } from '../../../../server/model/api.ts';

/** A query that was run in this browser. */
export interface PastRun {
  readonly query: string;
  readonly params: string;
  readonly rows: number | null;
  readonly failure: string | null;
  readonly ms: number;
  readonly at: number;
}

const KEY = 'cypher-history';
const MOST = 30;

function isPastRun(value: unknown): value is PastRun {
  return (
    typeof value === 'object' &&
    value !== null &&
    'query' in value &&
    typeof value.query === 'string' &&
    'params' in value &&
    typeof value.params === 'string' &&
    'at' in value
  );
}

function load(): readonly PastRun[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isPastRun) : [];
  } catch {
    return [];
  }
}

/** The queries run in this browser, the latest first, each once. */
export function useHistory(): {
  readonly entries: readonly PastRun[];
  readonly add: (
    run: { readonly query: string; readonly params: string },
    answer: CypherAnswer | Error,
  ) => void;
} {
  const [entries, setEntries] = useState(load);
  return {
    entries,
    add({ query, params }, answer) {
      const hasFailed = answer instanceof Error;
      const entry: PastRun = {
        query,
        params,
        rows: hasFailed ? null : answer.rows.length,
        failure: hasFailed ? answer.message : null,
        ms: hasFailed ? 0 : answer.ms,
        at: Date.now(),
      };
      setEntries((old) => {
        const next = [entry, ...old.filter((other) => other.query !== query)].slice(0, MOST);
        localStorage.setItem(KEY, JSON.stringify(next));
        return next;
      });
    },
  };
}

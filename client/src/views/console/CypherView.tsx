import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import type { CypherAnswer } from '../../../../server/model/api.ts';
import { runCypher } from '../../api/api.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { readParams } from '../../text/cypher.ts';
import { COOKBOOK } from '../../text/cookbook.ts';
import { WORDS } from '../../words/words.ts';
import { CypherRail } from './CypherRail.tsx';
import { CypherResults, type Outcome } from './CypherResults.tsx';
import { Editor } from './Editor.tsx';
import { Icon, PlayIcon } from '../kit/icons.tsx';
import { useHistory } from './useHistory.ts';

interface Run {
  readonly query: string;
  readonly params: string;
}

const [FIRST] = COOKBOOK;

function useRun(onDone: (run: Run, answer: CypherAnswer | Error) => void): {
  readonly outcome: Outcome;
  readonly start: (run: Run) => void;
  readonly stop: () => void;
} {
  const abort = useRef<AbortController | null>(null);
  const mutation = useMutation({
    mutationFn: async ({ query, params }: Run) => {
      const read = readParams(params);
      if (read === null) throw new Error(WORDS.cypher.badParams);
      abort.current = new AbortController();
      return runCypher(query, read, abort.current.signal);
    },
    onSuccess: (answer, run) => onDone(run, answer),
    onError: (error, run) => onDone(run, error),
  });
  return {
    outcome: {
      answer: mutation.data ?? null,
      error: mutation.error,
      isRunning: mutation.isPending,
      query: mutation.variables?.query ?? null,
    },
    start: (run) => mutation.mutate(run),
    stop: () => abort.current?.abort(),
  };
}

/** The console: a query, its parameters, and the rows that it gives. It only reads. */
export function CypherView({ query: asked }: { query: string | null }): ReactElement {
  const apply = useApply();
  const history = useHistory();
  const [query, setQuery] = useState(asked ?? FIRST?.query ?? '');
  const [params, setParams] = useState(JSON.stringify(FIRST?.params ?? {}));
  const { outcome, start, stop } = useRun(history.add);
  const run = (): void => {
    if (query.trim() === '' || outcome.isRunning) return;
    apply(goTo({ view: 'cypher', query }));
    start({ query, params });
  };
  const choose = (next: Run): void => {
    setQuery(next.query);
    setParams(next.params);
  };
  return (
    <main className="cy" id="main">
      <CypherRail history={history.entries} onChoose={choose} />
      <section className="cymain" aria-label={WORDS.cypher.title}>
        <div className="qb">
          <h1>{WORDS.cypher.title}</h1>
          <span className="grow" />
          <span className="tag ok">
            <Icon name="lock" small />
            {WORDS.cypher.readOnly}
          </span>
          <span className="mut num small">{WORDS.cypher.limits}</span>
          {outcome.isRunning ? (
            <button type="button" className="btn" onClick={stop}>
              {WORDS.cypher.stop}
            </button>
          ) : null}
          <button type="button" className="btn primary" onClick={run} disabled={outcome.isRunning}>
            <PlayIcon />
            {outcome.isRunning ? WORDS.cypher.running : WORDS.cypher.run}
            <span className="keys">{WORDS.cypher.keys}</span>
          </button>
        </div>
        <div className="ed">
          <Editor value={query} onChange={setQuery} onRun={run} />
          <div className="par">
            <label className="h" htmlFor="params">
              {WORDS.cypher.params}
              <span className="r">{WORDS.cypher.json}</span>
            </label>
            <textarea
              id="params"
              spellCheck={false}
              value={params}
              aria-invalid={readParams(params) === null}
              onChange={(event) => setParams(event.currentTarget.value)}
            />
            {readParams(params) === null ? (
              <p className="bad" role="alert">
                {WORDS.cypher.badParams}
              </p>
            ) : null}
          </div>
        </div>
        <CypherResults
          outcome={outcome}
          isEdited={outcome.query !== null && outcome.query !== query}
        />
      </section>
    </main>
  );
}

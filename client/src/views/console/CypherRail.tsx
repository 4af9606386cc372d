import type { ReactElement } from 'react';
import { COOKBOOK } from '../../text/cookbook.ts';
import { WORDS } from '../../words/words.ts';
import type { PastRun } from './useHistory.ts';

interface CypherRailProps {
  readonly history: readonly PastRun[];
  readonly onChoose: (run: { readonly query: string; readonly params: string }) => void;
}

/** What was run here before, and recipes to begin with. */
export function CypherRail({ history, onChoose }: CypherRailProps): ReactElement {
  return (
    <aside className="rail" aria-label={WORDS.cypher.cookbook}>
      <h2 className="h sect">
        {WORDS.cypher.history}
        <span className="r">{WORDS.cypher.historyOf}</span>
      </h2>
      {history.length === 0 ? <p className="mut hnone">{WORDS.cypher.noHistory}</p> : null}
      {history.slice(0, 8).map((run) => (
        <button
          key={run.at}
          type="button"
          className={run.failure === null ? 'hrow' : 'hrow bad'}
          onClick={() => onChoose(run)}
        >
          <b>{run.query.replaceAll(/\s+/gu, ' ')}</b>
          <span className="num">
            {run.failure ?? `${WORDS.cypher.rows(run.rows ?? 0)}, ${WORDS.cypher.ms(run.ms)}`}
          </span>
        </button>
      ))}
      <h2 className="h sect">
        {WORDS.cypher.cookbook}
        <span className="r">{WORDS.cypher.recipes(COOKBOOK.length)}</span>
      </h2>
      {COOKBOOK.map(({ title, query, params }) => (
        <button
          key={title}
          type="button"
          className="hrow"
          onClick={() => onChoose({ query, params: JSON.stringify(params) })}
        >
          <b>{title}</b>
          <span className="pn">
            {Object.keys(params)
              .map((name) => `$${name}`)
              .join(', ')}
          </span>
        </button>
      ))}
    </aside>
  );
}

import type { CypherAnswer, CypherPlan, CypherRequest } from '../../model/index.ts';

/** Runs what people type, and only what reads. */
export interface Console {
  run(request: CypherRequest, signal: AbortSignal): Promise<CypherAnswer>;
  /** What the query would do; it is not run. */
  explain(request: CypherRequest): Promise<CypherPlan>;
}

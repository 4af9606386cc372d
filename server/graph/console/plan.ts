import type { Plan, ResultSummary, Session } from 'neo4j-driver';
import { z } from 'zod';
import type { CypherAnswer, CypherPlan, CypherRequest, PlanStep } from '../../model/index.ts';
import { toDriver } from '../values.ts';

const told = z.object({
  Details: z.string().default(''),
  EstimatedRows: z.number().nullable().default(null),
});

/** What the database would do with a query: it plans it and does not run it. */
export async function explain(
  session: Session,
  { query, params }: CypherRequest,
): Promise<CypherPlan> {
  const { summary } = await session.run(`EXPLAIN ${query}`, toDriver(params));
  return {
    type: summary.queryType,
    plan: summary.plan === false ? null : toStep(summary.plan),
    notifications: toNotifications(summary),
  };
}

function toStep({ operatorType, arguments: details, children }: Plan): PlanStep {
  const parsed = told.safeParse(details);
  const { Details, EstimatedRows } = parsed.success ? parsed.data : told.parse({});
  return {
    operator: operatorType.replace(/@.*$/u, ''),
    details: Details,
    rows: EstimatedRows,
    steps: children.map(toStep),
  };
}

function toNotifications({ notifications }: ResultSummary): CypherAnswer['notifications'] {
  return notifications.map(({ code, title, description }) => ({
    code,
    title,
    description,
  }));
}

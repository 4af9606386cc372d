import { aState, aView, press, see, type PageState } from './state.ts';

const ROWS = '[role=grid] tbody tr[aria-rowindex]';

/** The tables. */
export const TABLES: readonly PageState[] = [
  ...['events', 'reports', 'entities'].map((of) =>
    aState(`the table of ${of}`, `/table?of=${of}&selected=state:KOR`, async (page) => {
      await see(page, ROWS);
      await press(page, /^Filter columns$/u);
    }),
  ),
  aState('the columns of a table', '/table', async (page) => {
    await see(page, ROWS);
    await press(page, /^Columns/u);
    await see(page, '[role=menuitemcheckbox]');
  }),
];

/** The console. */
export const CONSOLE: readonly PageState[] = [
  aView('the console', '/cypher', '.code textarea'),
  aState('rows of a query', '/cypher', async (page) => {
    await page.getByLabel('Cypher query').fill('MATCH (s:State) RETURN s.name, s.iso3');
    await press(page, /^Run/u);
    await see(page, '.res td');
  }),
  aState('a query that failed', '/cypher', async (page) => {
    await page.getByLabel('Cypher query').fill('MATCH (n RETURN n');
    await press(page, /^Run/u);
    await page.getByText('This query failed').waitFor();
  }),
];

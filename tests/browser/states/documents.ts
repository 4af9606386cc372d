import { answer, aState, aView, openAct, press, refusal, see, type PageState } from './state.ts';

/** A job with a document in every step. */
function aJob(id: string, status: 'running' | 'waiting'): unknown {
  const steps = ['reading', 'read', 'stored', 'same', 'rejected', 'left'];
  return {
    id,
    kind: 'files',
    status,
    files: steps.map((step) => ({ name: `${step}.txt`, bytes: 100, isRead: step !== 'reading' })),
    again: 0,
    documents: steps.map((step) => ({
      path: `${step}.txt`,
      step,
      id: step === 'stored' ? '0'.repeat(64) : null,
      title: step === 'stored' ? 'A stored document' : null,
      reports: 2,
      abstained: 1,
      reason: step === 'rejected' ? 'empty' : null,
      detail: step === 'rejected' ? 'it holds no bytes' : null,
    })),
    found: steps.length,
    stored: 1,
    same: 1,
    reports: 2,
    rejected: { empty: 1 },
    abstentions: {},
    error: null,
  };
}

/** Documents, and how they come in. */
export const DOCUMENTS: readonly PageState[] = [
  aView('the documents', '/documents', 'td a.title'),
  aView('a document that is not there', `/document/${'0'.repeat(64)}`, '.notice'),
  aState('a sheet to add documents', '/documents', async (page) => {
    await see(page, 'td a.title');
    await press(page, /^Add documents$/u);
    await see(page, 'dialog.adddoc[open]');
  }),
  aState('files over the page', '/documents', async (page) => {
    await see(page, 'td a.title');
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['a text'], 'a.txt', { type: 'text/plain' }));
      return transfer;
    });
    await page.dispatchEvent('main', 'dragover', { dataTransfer });
    await see(page, '.dropover');
  }),
  aState('a document with its reasons', '/documents', async (page) => {
    await page.locator('td a.title').first().click();
    await page.getByRole('button', { name: 'Why', exact: true }).click();
    await page
      .getByRole('button', { name: /^Why sentence/u })
      .first()
      .click();
    await see(page, '.whyin .parse');
  }),
  aState('a document with a report', '/', async (page) => {
    await openAct(page);
    await page
      .getByRole('link', { name: /^Open in document/u })
      .first()
      .click();
    await see(page, 'mark.evidence');
  }),
  aState('documents that are being read', '/documents', async (page) => {
    await answer(page, '/api/jobs', 200, {
      jobs: [aJob('one', 'running'), aJob('two', 'waiting')],
      isReadOnly: false,
      limits: { files: 10, fileBytes: 1000, totalBytes: 10_000 },
    });
    await see(page, '.tray .job [role=progressbar]');
  }),
  aState('a token that is asked for', '/documents', async (page) => {
    await answer(page, '/api/jobs', 401, refusal('A token is needed.'));
    await see(page, 'dialog.token[open]');
  }),
];

import type { Page } from 'playwright-core';
import { findBarriers, openEmptiedStand, TWO_NOTES, useStand } from './browser.ts';

const SUMMONS =
  'LISBON, May 3, 2024 (Sample) — Portugal summoned the Iranian ambassador on Friday over the seizure of a ship.\n';
const NOTES = [1, 2, 3]
  .map((day) =>
    JSON.stringify({
      id: `note-${day}`,
      title: `Note of day ${day}`,
      text: `MADRID, July ${day}, 2024 — Spain warned Morocco on Monday over note ${day}.`,
    }),
  )
  .join('\n');

function aFile(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

async function add(page: Page, files: readonly ReturnType<typeof aFile>[]): Promise<void> {
  await page.getByRole('button', { name: 'Add documents' }).click();
  await page.locator('.adddoc input[type=file]').setInputFiles([...files]);
}

async function untilRead(page: Page): Promise<string> {
  const over = page
    .locator('.job')
    .filter({ hasText: /\d+ documents? read/u })
    .first();
  await over.waitFor({ timeout: 90_000 });
  return over.innerText();
}

describe('documents on a page that is read only', () => {
  const stand = useStand(() => openEmptiedStand(TWO_NOTES, ['--read-only']));

  it('are neither added nor removed, and the page says why', async () => {
    const { page, close } = await stand.open('/documents');
    const button = page.getByRole('button', { name: 'Add documents' });
    await page.locator('td a.title').first().waitFor();
    await page.getByText(/--read-only/u).waitFor();
    expect(await button.isDisabled()).toBe(true);
    expect(await page.locator('td .cb').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    await close();
  });
});

describe('documents from the page', () => {
  const stand = useStand(() => openEmptiedStand(TWO_NOTES));

  it('that can not be read are named with their reasons, also later in the list', async () => {
    const { page, complaints, close } = await stand.open('/documents');
    await add(page, [
      aFile('empty.txt', ''),
      aFile('zeros.txt', 'a\0b'),
      aFile('deep.html', `<html><body>${'<div>'.repeat(3000)}deep`),
      aFile('report.pdf', '%PDF-1.7'),
    ]);
    const said = await untilRead(page);
    for (const words of ['4 rejected', 'nests too deep', 'no text', 'no format that can be read'])
      expect(said).toContain(words);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.locator('.tray').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Rejected/u }).click();
    await page.getByText('it holds no bytes').waitFor();
    expect(new URL(page.url()).search).toBe('?show=rejected');
    expect(complaints).toStrictEqual([]);
    await close();
  });

  it('appear on the map as they are read, with their progress', async () => {
    const { page, complaints, close } = await stand.open('/');
    const totals = page.locator('.cbar');
    await totals.getByText(/from \d+ documents/u).waitFor();
    const [, before] = /from (\d+) documents/u.exec(await totals.innerText()) ?? [];
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'lisbon.txt', { type: 'text/plain' }));
      return transfer;
    }, SUMMONS);
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
    await page.locator('.dropover').getByText('Drop to read').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await page.locator('.dropover').waitFor({ state: 'detached' });
    expect(await untilRead(page)).toContain('1 new');
    await totals.getByText(`from ${Number(before) + 1} documents`).waitFor();
    await page.getByRole('button', { name: 'In words' }).click();
    await page
      .locator('.inwords')
      .getByText(/Portugal/u)
      .first()
      .waitFor();
    expect(complaints).toStrictEqual([]);
    await close();
  });

  it('are known again when they come twice', async () => {
    const { page, close } = await stand.open('/documents');
    await add(page, [aFile('lisbon.txt', SUMMONS)]);
    expect(await untilRead(page)).toContain('1 known already');
    await close();
  });

  it('can be pasted, with what is known of them', async () => {
    const { page, close } = await stand.open('/documents');
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.locator('.adddoc').getByRole('button', { name: 'A text' }).click();
    expect(await findBarriers(page)).toStrictEqual([]);
    await page.getByLabel('Text', { exact: true }).fill('Portugal thanked Spain on Monday.');
    await page.getByLabel(/^Title/u).fill('A pasted text');
    await page.getByLabel(/^Published/u).fill('2024-05-07');
    await page.getByRole('button', { name: 'Read it' }).click();
    await untilRead(page);
    const row = page.locator('tr', { hasText: 'A pasted text' });
    await row.getByText('7 May 2024').waitFor();
    await close();
  });

  it('are removed together and come back as they were', async () => {
    const { page, complaints, close } = await stand.open('/documents');
    await add(page, [aFile('notes.jsonl', NOTES)]);
    await untilRead(page);
    await page.getByLabel('Select Note of day 1').check();
    await page.getByLabel('Select Note of day 3').check();
    const event = page.locator('tr', { hasText: 'Note of day 2' }).locator('td.r').first();
    const before = await event.innerText();
    await page.getByText('2 selected').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('2 documents removed').waitFor();
    await page.getByLabel('Select Note of day 1').waitFor({ state: 'detached' });
    expect(await findBarriers(page)).toStrictEqual([]);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await page.getByLabel('Select Note of day 1').waitFor();
    await page.getByLabel('Select Note of day 3').waitFor();
    expect(await event.innerText()).toBe(before);
    expect(complaints).toStrictEqual([]);
    await close();
  });

  it('say why each sentence gave what it gave, by the keyboard alone', async () => {
    const { page, complaints, close } = await stand.open('/documents');
    await page.getByRole('searchbox', { name: 'Find in titles' }).fill('Portugal summoned');
    await page.locator('td a.title').first().click();
    const why = page.getByRole('button', { name: 'Why', exact: true });
    await why.focus();
    await page.keyboard.press('Enter');
    await page.locator('.whyin').waitFor();
    const last = page.getByRole('button', { name: /^Why sentence/u }).last();
    await last.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Why' });
    await panel.locator('.whyevent b', { hasText: 'Portugal SUMMONED' }).waitFor();
    await panel
      .getByText(/fired:/u)
      .first()
      .waitFor();
    await panel.locator('.parse').getByText('subject', { exact: true }).first().waitFor();
    expect(page.url()).toMatch(/why=\d/u);
    expect(await findBarriers(page)).toStrictEqual([]);
    await panel.getByRole('button', { name: 'Close the reasons' }).press('Enter');
    await page.locator('.whyat').first().waitFor({ state: 'detached' });
    expect(complaints).toStrictEqual([]);
    await close();
  });

  it('can all be removed, and then the page invites to give it some', async () => {
    const { page, complaints, close } = await stand.open('/documents');
    await page.getByRole('button', { name: 'Select all' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Nothing has been read yet').waitFor();
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    expect(await findBarriers(page)).toStrictEqual([]);
    await page.getByRole('button', { name: 'Load them' }).click();
    await page
      .locator('.cbar')
      .getByText(/from \d+ documents/u)
      .waitFor();
    await untilRead(page);
    expect(complaints).toStrictEqual([]);
    await close();
  });
});

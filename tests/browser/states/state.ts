import type { Page } from 'playwright-core';

/** One state of the page: where it begins, and how to come to it. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  readonly show: (page: Page) => Promise<void>;
}

/** Waits for a sign of what shall be seen. */
export async function see(page: Page, sign: string): Promise<void> {
  await page.locator(sign).first().waitFor();
}

/** Presses the first button of a name. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

/** Opens an act from the sentences that say the same as the map. */
export async function openAct(page: Page): Promise<void> {
  await press(page, /^In words$/u);
  await page.locator('.inwords a', { hasText: 'summoned' }).first().click();
  await see(page, '.panel .rep blockquote');
}

/** Answers requests in the server's place, and opens the page anew. */
export async function answer(
  page: Page,
  path: string,
  status: number,
  body: unknown,
): Promise<void> {
  await page.route(`**${path}*`, (route) => route.fulfill({ status, json: body }));
  await page.reload();
}

/** What the server answers when it refuses. */
export function refusal(message: string): unknown {
  return { error: { code: 'test', message } };
}

/** A state that some doing leads to. */
export function aState(name: string, path: string, show: PageState['show']): PageState {
  return { name, path, show };
}

/** A view that is there when its sign is. */
export function aView(name: string, path: string, sign: string): PageState {
  return { name, path, show: (page) => see(page, sign) };
}

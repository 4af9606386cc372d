import { answer, aState, aView, press, refusal, see, type PageState } from './state.ts';

const PAIR = '/conversation/state%3AKOR/state%3ARUS';

/** The conversation of two, and what may stand in its place. */
export const CONVERSATIONS: readonly PageState[] = [
  aView('where a conversation is chosen', '/conversation', '.busiest a'),
  aView('a conversation', `${PAIR}?rollup=state`, '.talkhead .party'),
  aState('an act of a conversation', `${PAIR}?rollup=state&as=words`, async (page) => {
    await page.locator('.turntold', { hasText: 'summoned' }).first().click();
    await see(page, '.panel .rep blockquote');
  }),
  aState('what a conversation is compared with', `${PAIR}?rollup=state`, async (page) => {
    await press(page, /^Compare$/u);
    await see(page, '.comparemenu li button');
  }),
  aView(
    'a conversation beside another',
    `${PAIR}?rollup=state&as=words&beside=state:JPN~state:PRK`,
    '.meanwhile a',
  ),
  aView('a conversation of few', PAIR, 'text=more by those who speak for them'),
  aState('what cuts a conversation', `${PAIR}?rollup=state&minReports=2`, async (page) => {
    await press(page, /cut by filters$/u);
    await see(page, '.cutmenu .fchip');
  }),
  aView('a conversation that nothing matches', `${PAIR}?minReports=99`, 'text=No act matches'),
  aView('a conversation of none', '/conversation/state%3AKOR/state%3AVNM', 'text=Nothing is told'),
  aState('a conversation that could not be read', PAIR, async (page) => {
    await answer(page, '/api/dyads/**', 400, refusal('It is not to be had.'));
    await see(page, 'text=This could not be read');
  }),
];

import { seeMap } from '../browser.ts';
import { answer, aState, aView, openAct, press, refusal, see, type PageState } from './state.ts';

/** The network, and what may stand in its place. */
export const NETWORK: readonly PageState[] = [
  aState('the network', '/', seeMap),
  aView('a network that nothing matches', '/?minReports=99', 'text=No act matches these filters'),
  aState('a network on its way', '/', async (page) => {
    await page.route('**/api/network*', () => undefined);
    await page.reload();
    await see(page, 'text=Reading the graph');
  }),
  aState('a network that could not be read', '/', async (page) => {
    await answer(page, '/api/network', 400, refusal('The network is not to be had.'));
    await see(page, 'text=This could not be read');
  }),
  aState('a server that is away', '/', async (page) => {
    await seeMap(page);
    await page.route('**/api/**', (route) => route.abort());
    // Who comes back to the page has it look at once.
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await see(page, '.away');
  }),
  aState('a server that starts', '/', async (page) => {
    await answer(page, '/api/status', 200, { status: 'starting', step: 'reading documents' });
    await see(page, 'text=Démarche is starting');
  }),
  aState('the network in words', '/', async (page) => {
    await press(page, /^In words$/u);
    await see(page, '.inwords a');
  }),
  aState(
    'the map by keyboard',
    '/dyad/state%3AKOR/state%3ARUS?layout=columns~state:KOR~state:RUS',
    async (page) => {
      await seeMap(page);
      await page.locator('.stage').focus();
      await page.keyboard.press('ArrowRight');
      await see(page, '.visually-hidden[aria-live]:not(:empty)');
    },
  ),
  aView('a selection', '/?selected=state:RUS,state:KOR', '.selbar'),
  aView('a brush of days', '/?from=2024-06-20&to=2024-06-24', 'text=All dates'),
  aView('nothing at an address', '/nowhere', 'text=There is nothing at this address'),
];

/** What stands open beside the map. */
export const PANELS: readonly PageState[] = [
  aView('an entity', '/entity/state%3ARUS?center=state:KOR', '.panel .neighbors li'),
  aView('an entity that is not there', '/entity/state%3ANOBODY', '.panel .notice'),
  aView('an event that is not there', '/event/0000000000000000', '.panel .notice'),
  aState('an event', '/', openAct),
  aView('a dyad', '/dyad/state%3AKOR/state%3ARUS', '.panel .phead'),
  aView('a path', '/?path=state:KOR~state:RUS', '.pathways .on .hop'),
  aView('a path that asks for its ends', '/?path=~', '.panel [role=combobox]'),
  aView('no path', '/?path=state:KOR~state:RUS&minReports=99', 'text=No path within'),
];

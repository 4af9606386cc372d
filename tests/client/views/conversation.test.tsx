import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import {
  createConversation,
  type ConversationPlace,
} from '../../../client/src/state/conversation.ts';
import { StoreContext, useAppState } from '../../../client/src/state/hooks.ts';
import { NO_FILTERS, START, type Filters, type State } from '../../../client/src/state/model.ts';
import { askNetwork } from '../../../client/src/state/query.ts';
import { createStore, type Store } from '../../../client/src/state/store.ts';
import { ConversationView } from '../../../client/src/views/conversation/ConversationView.tsx';
import type { Dyad } from '../../../server/model/index.ts';
import { aDyad, aSentence, aTurn, BACK, withAnswers } from '../fixtures/talk.ts';
import { entity, hex } from '../fixtures/world.ts';

const PAIR = { a: 'state:KOR', b: 'state:RUS' };
const EVENTS = withAnswers(
  [
    aTurn(1, { ledger: [aSentence('Seoul warned Moscow.', 'warned')] }),
    aTurn(2, {
      ...BACK,
      date: '2024-06-26',
      ledger: [aSentence('Moscow warned Seoul in response to the summons.', 'warned')],
    }),
    aTurn(3, { date: '2024-06-27', hedge: 'considered' }),
  ],
  { 2: 1 },
);

function Page(): ReactElement | null {
  const { place } = useAppState();
  return place.view === 'conversation' ? <ConversationView place={place} /> : null;
}

let root: Root;
let box: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    ResizeObserver: class {
      observe(): void {
        box.dataset['watched'] = 'yes';
      }
      disconnect(): void {
        delete box.dataset['watched'];
      }
    },
  });
  Object.assign(window, {
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
  Element.prototype.scrollTo = () => undefined;
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 1280 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 700 });
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});

afterEach(() => {
  act(() => root.unmount());
  box.remove();
});

async function show(
  dyad: Dyad,
  place: Partial<ConversationPlace> = {},
  filters: Partial<Filters> = { rollup: 'state' },
  rolled = 0,
): Promise<Store<State>> {
  const store = createStore<State>({
    ...START,
    place: { ...createConversation(PAIR), ...place },
    filters: { ...NO_FILTERS, ...filters },
  });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const asked = askNetwork({ ...NO_FILTERS, ...filters }, []);
  queries.setQueryData(['schema'], { labels: [], relationships: [], acts: [] });
  queries.setQueryData(['dyad', PAIR.a, PAIR.b, asked], dyad);
  queries.setQueryData(
    ['dyad', 'state:JPN', 'state:PRK', asked],
    aDyad([aTurn(40, { summary: 'Japan warned North Korea' })], {
      a: entity('state:JPN'),
      b: entity('state:PRK'),
    }),
  );
  queries.setQueryData(['dyad', PAIR.a, PAIR.b, 'count'], {
    ...dyad,
    counts: { all: rolled, passed: rolled, about: 0 },
  });
  for (const event of dyad.events) queries.setQueryData(['event', event.id], event);
  await act(async () => {
    root.render(
      <StoreContext value={store}>
        <QueryClientProvider client={queries}>
          <Page />
        </QueryClientProvider>
      </StoreContext>,
    );
    await Promise.resolve();
  });
  return store;
}

function cards(): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('.cards a')];
}

function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

async function click(name: string): Promise<void> {
  const found = [...box.querySelectorAll<HTMLElement>('button, a')].find((one) =>
    one.textContent.startsWith(name),
  );
  if (found === undefined) throw new Error(`no button "${name}"`);
  await act(async () => {
    found.click();
    await Promise.resolve();
  });
}

test('says that nothing is told of two, and what those did who speak for them', async () => {
  const store = await show(aDyad([]), {}, {}, 7);
  expect(box.textContent).toContain('Nothing is told of these two with one another');
  await click('7 more by those who speak for them');
  expect(store.get().filters.rollup).toBe('state');
});

test('says how much the filters cut, and takes them all off', async () => {
  const counts = { all: 4, passed: 0, about: 0 };
  const store = await show({ ...aDyad([]), counts }, {}, { rollup: 'state', minReports: 9 });
  expect(box.textContent).toContain('4 acts cut by filters');
  await click('Show all');
  expect(store.get().filters.minReports).toBe(1);
});

test('lists the acts in the order of time, each with its lane, its day and its words', async () => {
  await show(aDyad(EVENTS));
  expect(cards().map((card) => card.querySelector('.visually-hidden')?.textContent)).toStrictEqual([
    'South Korea to Russia, Fri 21 June 2024: ',
    'Russia to South Korea, Wed 26 June 2024: ',
    'South Korea to Russia, Thu 27 June 2024: ',
  ]);
  expect(cards()[1]?.querySelector('mark')?.textContent).toBe('warned');
  expect(box.querySelector('.replies text')?.textContent).toBe('“in response to the summons”');
});

test('marks what is only said about the other, and leaves it out when that is asked for', async () => {
  const aside = aTurn(7, { target: null, concerns: [entity('state:RUS'), entity('state:JPN')] });
  const counts = { all: 1, passed: 1, about: 1 };
  const store = await show(aDyad([aside], { counts }));
  expect(cards()[0]?.textContent).toContain('South Korea about Russia, Fri 21 June 2024: ');
  expect(cards()[0]?.querySelector('.who')?.textContent).toBe('South Korea about Japan');
  await click('Said about 1');
  expect(store.get().filters.about).toBe('left');
});

test('folds quiet days, dashes what is hedged, and rings what was never answered', async () => {
  await show(aDyad(EVENTS));
  expect(box.querySelector('.qdays')?.textContent).toBe('22–25no act found');
  expect(cards().map((card) => card.className.includes('dashed'))).toStrictEqual([
    false,
    false,
    true,
  ]);
  expect(cards().map((card) => card.textContent.includes('no answer'))).toStrictEqual([
    false,
    false,
    true,
  ]);
});

test('marks what was done to somebody else as context, and counts it apart', async () => {
  const context = aTurn(9, { ...BACK, target: entity('state:PRK'), date: '2024-06-19' });
  await show(aDyad(EVENTS, { context: [context] }));
  expect(cards()[0]?.textContent).toContain(', context: ');
  expect(cards()[0]?.textContent).toContain('to North Korea');
  expect(box.textContent).toContain('3 acts, 3 reports, 1 act of context');
});

test('is one stop of the Tab key, and gone through by arrows and along replies', async () => {
  await show(aDyad(EVENTS));
  expect(cards().map(({ tabIndex }) => tabIndex)).toStrictEqual([0, -1, -1]);
  act(() => cards()[0]?.focus());
  press('ArrowRight');
  expect(document.activeElement).toBe(cards()[1]);
  press('R');
  expect(document.activeElement).toBe(cards()[0]);
  press('End');
  expect(document.activeElement).toBe(cards()[2]);
  expect(cards().map(({ tabIndex }) => tabIndex)).toStrictEqual([-1, -1, 0]);
});

test('opens the ledger of an act, and Escape closes it and goes back to its card', async () => {
  const store = await show(aDyad(EVENTS));
  await click('South Korea to Russia, Fri');
  expect(store.get().place).toMatchObject({ act: hex(1, 16) });
  expect(box.querySelector('.panel')?.textContent).toContain('Act 1 of 3');
  press('Escape');
  expect(store.get().place).toMatchObject({ act: null });
  expect(document.activeElement).toBe(cards()[0]);
});

test('leaves only what was never answered', async () => {
  const store = await show(aDyad(EVENTS));
  await click('Never answered');
  expect(store.get().place).toMatchObject({ only: 'unanswered' });
  expect(cards()).toHaveLength(1);
});

test('folds away what a day has no room for, and opens the day', async () => {
  const many = Array.from({ length: 12 }, (_, index) => aTurn(index + 1));
  const store = await show(aDyad(many));
  const shown = cards().length;
  await click(`${12 - shown} more on this day`);
  expect(store.get().place).toMatchObject({ whole: ['2024-06-21'] });
  expect(cards()).toHaveLength(12);
});

test('compares the escalation of a second pair, in the picture and in words', async () => {
  const beside = { a: 'state:JPN', b: 'state:PRK' };
  const store = await show(aDyad(EVENTS), { beside });
  expect(box.querySelectorAll('.escal')).toHaveLength(2);
  expect(box.querySelectorAll('.escal')[1]?.textContent).toContain('Japan and North Korea');
  await click('In words');
  expect(box.querySelector('.meanwhile')?.textContent).toContain(
    'Meanwhile, Japan and North Korea:',
  );
  await click('As a picture');
  const close = box.querySelector<HTMLElement>('[aria-label^="No longer compare"]');
  await act(async () => {
    close?.click();
    await Promise.resolve();
  });
  expect(store.get().place).toMatchObject({ beside: null });
  expect(box.querySelectorAll('.escal')).toHaveLength(1);
});

test('says the same as sentences, day by day', async () => {
  const store = await show(aDyad(EVENTS));
  await click('In words');
  expect(store.get().place).toMatchObject({ as: 'words' });
  expect([...box.querySelectorAll('.dayrow h2')].map((day) => day.textContent)).toStrictEqual([
    'Fri 21 June 2024 1 act',
    'Wed 26 June 2024 1 act',
    'Thu 27 June 2024 1 act',
  ]);
  expect(box.querySelector('.quietrow')?.textContent).toBe(
    'Sat 22 – Tue 25 June 2024: no act found',
  );
  expect(box.querySelectorAll('.turnmeta')[1]?.textContent).toContain(
    'Answers South Korea warned, Fri 21 June 2024',
  );
});

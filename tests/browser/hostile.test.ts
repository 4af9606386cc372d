import { openEmptiedStand, useStand } from './browser.ts';
import { listCut } from './cut.ts';

const SCRIPT = '<script>window.taken=1</script>';
const IMAGE = '<img src=x onerror=window.taken=1>';
const DOCUMENT = {
  id: `a"'${SCRIPT}`,
  title: `=1+1 ${SCRIPT} "and" 'so' & on`,
  outlet: `The ${IMAGE} Wire`,
  url: 'javascript:window.taken=1',
  publishedAt: '2024-06-21',
  text:
    `SEOUL, June 21 — South Korea summoned Ambassador Ivan ${IMAGE} Petrov on Friday.\n\n` +
    `Russia warned South Korea on Friday: "${SCRIPT} ]]> this is reckless," its spokeswoman said.\n`,
};
const NAME = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(8);
const LONG = {
  id: 'long',
  title: 'Supercalifragilistic'.repeat(20),
  outlet: '\u202E' + 'O'.repeat(300),
  publishedAt: '2024-06-23',
  text: `OSLO, June 23 — Norway accused the ${NAME} Foundation on Sunday.\n`,
};
const BEARER = `org%3A${NAME.toLowerCase()}-foundation`;
const stand = useStand(() => openEmptiedStand([DOCUMENT, LONG]));

test.each([
  ['/', '.stage canvas.sigma-names'],
  ['/documents', `text=${SCRIPT}`],
  [`/document/${encodeURIComponent(DOCUMENT.id)}`, `text=${IMAGE}`],
  ['/table', 'text=South Korea'],
  ['/dyad/state:RUS/state:KOR', 'text=Warned'],
  [`/${encodeURIComponent(IMAGE)}`, 'text=There is nothing at this address'],
])('a document of scripts is text, and no more, at %s', async (path, sign) => {
  const { page, close } = await stand.open(path);
  await page.locator(sign).first().waitFor();
  expect(await page.evaluate('typeof window.taken')).toBe('undefined');
  const foreign = 'script:not([src]), #root img, #root iframe, [href^="javascript:" i]';
  expect(await page.locator(foreign).count()).toBe(0);
  await close();
});

test.each([
  ['an entity', `/entity/${BEARER}?center=${BEARER}`, '.panel .evlist a'],
  ['a dyad', `/dyad/state:NOR/${BEARER}`, '.panel .evlist a'],
  ['a document', '/document/long', '.read .r'],
  ['the documents', '/documents', 'td a.title'],
])(
  'names without end and letters that turn a line round stay in their places in %s',
  async (_, path, sign) => {
    const { page, close } = await stand.open(path);
    await page.locator(sign).first().waitFor();
    const boxes = '.bar, .rail, .railbody, .railfoot, .panel, .canvas, .txt, .tbar, .scroll, .sp';
    const broad = await page
      .locator(boxes)
      .evaluateAll((all: readonly Element[]) =>
        all
          .filter((one) => one.scrollWidth > one.clientWidth)
          .map((one) => one.getAttribute('class')),
      );
    expect(broad).toStrictEqual([]);
    expect(await listCut(page)).toStrictEqual([]);
    expect(await page.locator('#root').innerText()).not.toContain('\u202E');
    await close();
  },
);

test('an unknown address answers 404 with the page', async () => {
  const answer = await fetch(`${stand.address}/no/such/page`);
  expect([answer.status, answer.headers.get('content-type')]).toStrictEqual([
    404,
    'text/html; charset=utf-8',
  ]);
});

import { outline, readAs } from './inputs.ts';

const PROSE =
  'The two ministers met in the old harbour town on Friday and agreed to meet again in the autumn.';

test.each([
  ['<html><body><script>x()</script></body></html>', 'page.html no-text'],
  [`<html>${'<div>'.repeat(600)}${PROSE}`, 'page.html too-deep'],
  ['<html><meta charset="klingon-8"><p>x', 'page.html unknown-charset'],
])('rejects %.50s', async (page, expected) => {
  expect(outline(await readAs('page.html', page))).toStrictEqual([expected]);
});

test('rejects a page of more elements than anyone writes', async () => {
  const page = `<html>${'<p>x</p>'.repeat(50)}`;
  expect(outline(await readAs('page.html', page, { elements: 40 }))).toStrictEqual([
    'page.html too-large',
  ]);
});

test('rejects a page whose bytes are not what it declares', async () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset=utf-8><p>caf'), Buffer.from([0xe9])]);
  expect(outline(await readAs('page.html', bytes))).toStrictEqual(['page.html bad-encoding']);
});

test('takes the article out of a page and leaves the rest', async () => {
  const [item] = await readAs(
    'page.html',
    `<!doctype html><html class="ads-enabled"><head><title>Ministers meet | The Buoy</title>
      <meta property="og:site_name" content="The Buoy">
      <meta property="article:published_time" content="2024-06-21T10:00:00Z">
      <link rel="canonical" href="https://buoy.example/1"><style>p{}</style></head><body>
      <nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies to see how you read us.</div>
      <article><h1>Ministers meet</h1><figure><img><figcaption>The harbour on Friday.</figcaption></figure>
      <p>${PROSE}</p><p><b>“Good&nbsp;talks,”</b> one of them <a href="/x">said</a>.<br>No more.</p>
      <p hidden>Hidden words of no use to any reader of this page, but long.</p>
      <p><a href="/more">Related: how ministers meet</a></p></article>
      <div id="comments"><p>I think that they should have met in the spring, as they had said.</p></div>
      <footer>All rights reserved.</footer></body></html>`,
  );
  expect(item).toHaveProperty('source', {
    key: 'page',
    text: `Ministers meet\n\nThe harbour on Friday.\n\n${PROSE}\n\n“Good talks,” one of them said.\nNo more.`,
    title: 'Ministers meet',
    outlet: 'The Buoy',
    url: 'https://buoy.example/1',
    publishedAt: '2024-06-21T10:00:00Z',
    publishedBy: 'header',
  });
});

test('reads title, outlet and date from JSON-LD when the page has no other', async () => {
  const [item] = await readAs(
    'page.html',
    `<html><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
      {"@type":["NewsArticle"],"headline":"Ministers meet","datePublished":"2024-06-21",
      "publisher":{"name":"The Buoy"},"mainEntityOfPage":"https://buoy.example/2"}]}</script>
      <script type="application/ld+json">{broken</script><p>${PROSE}</p></html>`,
  );
  expect(item).toHaveProperty('source', {
    key: 'page',
    text: `Ministers meet\n\n${PROSE}`,
    title: 'Ministers meet',
    outlet: 'The Buoy',
    url: 'https://buoy.example/2',
    publishedAt: '2024-06-21',
    publishedBy: 'header',
  });
});

test('takes the address for the outlet when the page names none', async () => {
  const [item] = await readAs(
    'page.html',
    `<html><link rel="canonical" href="https://www.buoy.example/3"><p>${PROSE}</p></html>`,
  );
  expect(item).toHaveProperty('source.outlet', 'buoy.example');
});

test('honours the charset that a page declares', async () => {
  const page = `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Café</p>`;
  const [item] = await readAs('page.html', Buffer.from(page, 'latin1'));
  expect(item).toHaveProperty('source.text', 'Café');
});

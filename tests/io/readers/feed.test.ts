import { outline, readAs } from './inputs.ts';

const RSS = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Buoy</title>${items}</channel></rss>`;

test.each([
  ['<rss><channel></channel></rss>', 'buoy.rss no-documents'],
  ['<html><body>Moved</body></html>', 'buoy.rss no-documents'],
  ['<feed><entry><author/></entry></feed>', 'buoy.rss#1 no-text'],
  [`<rss>${'<a>'.repeat(600)}`, 'buoy.rss too-deep'],
])('rejects %.40s', async (feed, expected) => {
  expect(outline(await readAs('buoy.rss', feed))).toStrictEqual([expected]);
});

test('expands no entity that a feed declares itself', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;">
    <!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Calm</title>
    <description>&b; and &x;</description></item></channel></rss>`;
  const [item] = await readAs('buoy.rss', bomb);
  expect(item).toHaveProperty('source.text', 'Calm\n\n&b; and &x;');
});

test('reads an item of RSS with its text taken out of escaped markup', async () => {
  const [item] = await readAs(
    'buoy.rss',
    RSS(`<item><title>Talks &amp; toasts</title><guid>g-1</guid><link>https://b.example/1</link>
      <pubDate>Fri, 21 Jun 24 19:12 +0900</pubDate>
      <description>&lt;p&gt;They met.&lt;/p&gt;&lt;p&gt;They &lt;b&gt;dined&lt;/b&gt;.&lt;/p&gt;</description></item>`),
  );
  expect(item).toStrictEqual({
    status: 'read',
    path: 'buoy.rss#1',
    source: {
      key: 'g-1',
      text: 'Talks & toasts\n\nThey met.\n\nThey dined.',
      title: 'Talks & toasts',
      outlet: 'The Buoy',
      url: 'https://b.example/1',
      publishedAt: '2024-06-21T19:12:00+09:00',
      publishedBy: 'feed',
    },
  });
});

test('prefers the full text of an item to its summary', async () => {
  const [item] = await readAs(
    'buoy.rss',
    RSS(`<item><description>Short.</description>
      <content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded></item>`),
  );
  expect(item).toHaveProperty('source.text', 'The whole text.');
});

test('reads an entry of Atom with inline markup', async () => {
  const [item] = await readAs(
    'buoy.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Buoy</title><entry><id>tag:1</id>
      <title type="text">Talks</title><link rel="self" href="https://b.example/self"/>
      <link href="https://b.example/2"/><updated>2024-06-22T01:02:03Z</updated>
      <content type="xhtml"><div><p>They met.</p></div></content></entry></feed>`,
  );
  expect(item).toHaveProperty('source', {
    key: 'tag:1',
    text: 'Talks\n\nThey met.',
    title: 'Talks',
    outlet: 'The Buoy',
    url: 'https://b.example/2',
    publishedAt: '2024-06-22T01:02:03Z',
    publishedBy: 'feed',
  });
});

test('honours the charset that a feed declares', async () => {
  const feed = `<?xml version="1.0" encoding="ISO-8859-1"?>${RSS('<item><title>Café</title></item>')}`;
  const [item] = await readAs(
    'buoy.rss',
    Buffer.from(feed.replace('?><?xml version="1.0"?>', '?>'), 'latin1'),
  );
  expect(item).toHaveProperty('source.title', 'Café');
});

import { extractDocument } from '../../../../server/core/pipeline.ts';
import { loadResources } from '../../../../server/io/resources.ts';
import { toldIn } from '../told.ts';

test('what "are" leaves open is not who told the agency', () => {
  const told = toldIn(
    'The figures are ministers Ana Soto and Luis Vera, who fled after the raid in the capital, the source, who had spoken to them, told Reuters.',
  );
  expect(told.filter((t) => t.includes('SAID'))).toStrictEqual([]);
});

test('whom one speaks with stays so before a purpose', () => {
  expect(
    toldIn('This afternoon, President Macron spoke with President Ruto to reiterate support.'),
  ).toContain('FRA PHONED KEN');
});

test('people of several lands in a row all take part', () => {
  const told = toldIn(
    'President Emmanuel Macron of France, Chancellor Olaf Scholz of Germany, and President William Ruto of Kenya held a call.',
  );
  expect(told).toContain('FRA PHONED DEU');
  expect(told).toContain('FRA PHONED KEN');
});

test('a son’s "Jr." is a part of the name', () => {
  const { events } = extractDocument(
    { key: 'a', text: 'President Luis Vera, Jr. met with Norway.', publishedAt: '2024-06-27' },
    loadResources(),
  );
  expect(events.map(({ source }) => source.surface)).toStrictEqual(['President Luis Vera, Jr.']);
});

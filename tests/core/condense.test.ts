import { condense } from '../../server/core/condense.ts';
import { extractDocument } from '../../server/core/pipeline.ts';
import { loadResources } from '../../server/io/resources.ts';

const resources = loadResources();
const MARK = '\u200E';

test('a text with nothing unseen is left as it is', () => {
  expect(condense('Chad left.\nMali stayed.').text).toBe('Chad left.\nMali stayed.');
});

test('marks and doubled blanks go', () => {
  expect(condense(`${MARK}Chad  left \u00A0 ${MARK} it.`).text).toBe('Chad left it.');
});

test.each([
  ['a mark that turns the line', `Foreign Minister ${MARK}Ola Lind`],
  ['a doubled blank', 'Foreign Minister  Ola Lind'],
])('%s does not part a name from its title, and every span is of the text as it is', (_, who) => {
  const text = `Norwegian ${who} met Chadian envoy ${MARK}Abdou  Ba on Monday.`;
  const { events, entities } = extractDocument({ key: 'k', text }, resources);
  expect(events.map(({ source, target }) => [source.id, target?.id])).toStrictEqual([
    ['person:ola-lind', 'person:abdou-ba'],
  ]);
  const lind = entities.find(({ id }) => id === 'person:ola-lind');
  expect(lind?.country).toBe('NOR');
  const [span] = events[0]?.evidence ?? [];
  expect(text.slice(span?.start, span?.end)).toBe(text.slice(0, text.indexOf(' on Monday')));
});

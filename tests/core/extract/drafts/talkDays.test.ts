import { extractDocument } from '../../../../server/core/pipeline.ts';
import { loadResources } from '../../../../server/io/resources.ts';

const resources = loadResources();

/** The acts of a text of Thursday 2024-06-27, each with its day. */
function daysOf(text: string, title?: string): readonly string[] {
  const named = title === undefined ? {} : { title };
  const source = { key: 'a', text, publishedAt: '2024-06-27', ...named };
  return extractDocument(source, resources).events.map(
    ({ type, date }) => `${type} ${date ?? '-'}`,
  );
}

const TALK = 'President Macron met President Ruto of Kenya on Tuesday.';

test('what somebody else says is of the day of the text', () => {
  expect(daysOf(`${TALK} Norway thanked Chad.`)).toContain('PRAISED 2024-06-27');
});

test('what has a day of its own keeps it', () => {
  expect(daysOf(`${TALK} On Wednesday he thanked Chad.`)).toContain('PRAISED 2024-06-26');
});

test('far on in a newspaper the talk is no longer told', () => {
  const far = `${TALK}\n\nIt rained.\n\nIt snowed.\n\nPresident Macron thanked Chad.`;
  expect(daysOf(far)).toContain('PRAISED 2024-06-27');
  expect(daysOf(far, 'Readout of the meeting of two presidents')).toContain('PRAISED 2024-06-25');
});

test('what those who talked say next is of the day of the talk', () => {
  expect(daysOf(`${TALK} He thanked Kenya.`)).toStrictEqual([
    'MET 2024-06-25',
    'PRAISED 2024-06-25',
  ]);
});

test('what follows a day of long ago in its paragraph is no news of the day', () => {
  expect(
    daysOf('In 1998 Chad bombed two embassies. In retaliation Norway attacked Chad.').at(-1),
  ).toBe('ATTACKED -');
});

test('a talk with people whom nobody knows gives its day to what was said there', () => {
  const days = daysOf(
    'On Tuesday evening, President Macron spoke with leaders from the Breton community. In his remarks, he condemned the raid on Chad.',
  );
  expect(days).toStrictEqual(['CONDEMNED 2024-06-25']);
});

test('a month told with the first of two acts need not be the second’s', () => {
  const days = daysOf(
    'President Macron announced the start of the talks while in Nairobi in May 2022 and praised Kenya for their end.',
  );
  expect(days).toContain('PRAISED 2024-06-27');
});

test('what follows a summit of some days is of those days', () => {
  const days = daysOf(
    'At the summit on June 3-4, President Macron and President Ruto praised the pact. The two leaders condemned the raid on Chad.',
    'Readout of the summit',
  );
  expect(days).toContain('CONDEMNED 2024-06-03');
});

test('a talk that is only told of gives its day to nothing', () => {
  const days = daysOf(
    'President Macron spoke with President Ruto today. The call follows the two leaders’ conversation on March 18. President Macron condemned the raid on Chad.',
    'Readout of a call',
  );
  expect(days).toContain('CONDEMNED 2024-06-27');
});

test('a day behind what those who talk judge is that of the thing', () => {
  const talk = 'President Macron met President Ruto of Kenya today.';
  const judged = 'They welcomed the successful vote at the Security Council yesterday.';
  expect(daysOf(`${talk} ${judged}`, 'Readout of the meeting').at(-1)).toBe('PRAISED 2024-06-27');
  expect(daysOf(`${talk} ${judged}`).at(-1)).toBe('PRAISED 2024-06-26');
});

test('what the two states of those who talked do together is of the day of the talk', () => {
  const pledge = 'Both countries pledged to rebuild the port.';
  const title = 'Readout of the meeting';
  expect(daysOf(`${TALK} ${pledge}`, title).at(-1)).toBe('PLEDGED 2024-06-25');
  expect(daysOf(`${TALK} ${pledge}`, 'Joint statement on the port').at(-1)).toBe(
    'PLEDGED 2024-06-27',
  );
});

test('what follows a clause of long ago is no news of the day', () => {
  expect(
    daysOf('After rebels staged an uprising in 2003, the army of Chad attacked Mali.'),
  ).toContain('ATTACKED -');
});

test('what is told of others as long done is not of the day on which it is told', () => {
  expect(daysOf('Norway said on Tuesday that Chad had released two Malian pilots.').at(-1)).toMatch(
    / -$/u,
  );
});

test('what is said at a meeting that was held is of its day', () => {
  const held = 'The fifth meeting of the harbour committee was chaired by Ola Lind on Tuesday.';
  expect(daysOf(`${held} President Macron thanked Chad.`)).toContain('PRAISED 2024-06-25');
  expect(daysOf('The meeting on Tuesday was put off. President Macron thanked Chad.')).toContain(
    'PRAISED 2024-06-27',
  );
});

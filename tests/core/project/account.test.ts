import { extractDocument } from '../../../server/core/pipeline.ts';
import { accountsOf } from '../../../server/core/project/account.ts';
import { documentIdOf } from '../../../server/core/digest.ts';
import { loadResources } from '../../../server/io/resources.ts';

const resources = loadResources();

/** The days on which a text has its treaties signed. */
function signings(text: string): readonly (readonly [string, string | null])[] {
  const source = { key: 'a', text, publishedAt: '2024-06-27' };
  const extraction = extractDocument(source, resources);
  return accountsOf({ id: documentIdOf(source), text, pipeline: '1', extraction }).flatMap(
    ({ account }) => (account.kind === 'treaty' ? [[account.as, account.signedOn] as const] : []),
  );
}

test('a treaty that nobody is told to have signed has no day', () => {
  expect(signings('Brazil praised the treaty between Chile and Peru on Monday.')).toStrictEqual([
    ['treaty:CHL-PER', null],
  ]);
});

test('a treaty has the day on which it was signed', () => {
  expect(signings('Chile and Peru signed a treaty on Monday.')).toStrictEqual([
    ['treaty:CHL-PER', '2024-06-24'],
  ]);
});

import { summarize } from '../../../server/core/project/summary.ts';
import { loadResources } from '../../../server/io/resources.ts';
import type { Status } from '../../../server/model/record.ts';

const acts = [...loadResources().ontology.acts.values()];

function summaryOf(name: string, status: Status, target: string | null): string {
  const act = acts.find((one) => one.name === name);
  if (act === undefined) throw new Error(`no act ${name}`);
  return summarize(act, status, 'Chad', target, null);
}

test('says behind the deed that it was not done', () => {
  expect(summaryOf('ATTACKED', 'negated', 'Mali')).toBe(
    'Chad attacked Mali (said not to have happened)',
  );
});

test('leaves a word that only leads to the other side out where there is none', () => {
  expect(summaryOf('SIGNED', 'planned', null)).toBe('Chad signed (planned)');
  expect(summaryOf('SIGNED', 'asserted', 'Mali')).toBe('Chad signed with Mali');
});

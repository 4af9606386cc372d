import { expect, test } from '@jest/globals';
import { NO_CORRECTIONS } from '../../../server/core/project/corrections.ts';
import { forwardMerged } from '../../../server/graph/explorer/merged.ts';
import { createEntityId, networkQuery } from '../../../server/model/index.ts';
import { aFakeExplorer } from '../../api/fakes.ts';

const OLD = createEntityId('person:s-lavrov');
const KEPT = createEntityId('person:sergey-lavrov');
const OTHER = createEntityId('state:RUS');

test('asks for nobody else where nobody was merged', async () => {
  const asked: string[] = [];
  const explorer = aFakeExplorer({
    entity: (id) => {
      asked.push(id);
      return Promise.resolve(undefined);
    },
  });
  await forwardMerged(explorer, NO_CORRECTIONS).entity(OLD);
  expect(asked).toStrictEqual([OLD]);
});

test('answers for an entity that was merged with the one that was kept', async () => {
  const asked: string[] = [];
  const note = (...ids: readonly string[]): Promise<never> => {
    asked.push(ids.join(' '));
    return Promise.reject(new Error('enough'));
  };
  const explorer = forwardMerged(
    aFakeExplorer({
      entity: note,
      neighbors: (id) => note(id),
      dyad: (a, b) => note(a, b),
    }),
    { ...NO_CORRECTIONS, sameAs: { [OLD]: KEPT } },
  );
  await Promise.allSettled([
    explorer.entity(OLD),
    explorer.neighbors(OLD, { limit: 1 }),
    explorer.dyad(OLD, OTHER, networkQuery.parse({})),
  ]);
  expect(asked).toStrictEqual([KEPT, KEPT, `${KEPT} ${OTHER}`]);
});

test('tells which ids were merged, each with the one at the end of its way', async () => {
  const explorer = aFakeExplorer({
    schema: () => Promise.resolve({ labels: [], relationships: [], acts: [], merged: [] }),
  });
  const between = createEntityId('person:lavrov');
  const sameAs = { [OLD]: between, [between]: KEPT };
  const told = await forwardMerged(explorer, { ...NO_CORRECTIONS, sameAs }).schema();
  expect(told.merged).toStrictEqual([
    { id: OLD, kept: KEPT },
    { id: between, kept: KEPT },
  ]);
});

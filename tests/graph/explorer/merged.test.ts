import { expect, test } from '@jest/globals';
import { NO_CORRECTIONS } from '../../../server/core/project/corrections.ts';
import { forwardMerged } from '../../../server/graph/explorer/merged.ts';
import type { Snapshot } from '../../../server/graph/explorer/network/snapshot.ts';
import { createEntityId, networkQuery } from '../../../server/model/index.ts';
import { aFakeExplorer } from '../../api/fakes.ts';

const OLD = createEntityId('person:s-lavrov');
const KEPT = createEntityId('person:sergey-lavrov');
const nobody = (): Promise<Pick<Snapshot, 'former'>> => Promise.resolve({ former: new Map() });
const OTHER = createEntityId('state:RUS');

test('asks for nobody else where nobody was merged', async () => {
  const asked: string[] = [];
  const explorer = aFakeExplorer({
    entity: (id) => {
      asked.push(id);
      return Promise.resolve(undefined);
    },
  });
  await forwardMerged(explorer, NO_CORRECTIONS, nobody).entity(OLD);
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
    nobody,
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
  const told = await forwardMerged(explorer, { ...NO_CORRECTIONS, sameAs }, nobody).schema();
  expect(told.merged).toStrictEqual([
    { id: OLD, kept: KEPT },
    { id: between, kept: KEPT },
  ]);
});

test('knows by which id somebody goes whom another document told more of, and tells it', async () => {
  const asked: string[] = [];
  const explorer = aFakeExplorer({
    schema: () => Promise.resolve({ labels: [], relationships: [], acts: [], merged: [] }),
    entity: (id) => {
      asked.push(id);
      return Promise.resolve(undefined);
    },
  });
  const told = forwardMerged(explorer, NO_CORRECTIONS, () =>
    Promise.resolve({ former: new Map([[OLD, KEPT]]) }),
  );
  await told.entity(OLD);
  expect(asked).toStrictEqual([KEPT]);
  expect((await told.schema()).merged).toStrictEqual([{ id: OLD, kept: KEPT }]);
});

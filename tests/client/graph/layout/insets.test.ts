import { listCovered } from '../../../../client/src/graph/layout/insets.ts';

const ROOM = { width: 800, height: 600 };
const BARE = { x: 54, top: 30, bottom: 34, bar: 0, tools: { width: 0, height: 0 } };

test('covers nothing of a picture without bar and tools', () => {
  expect(listCovered(BARE, ROOM)).toStrictEqual([]);
});

test('keeps names from under the bar and the tools', () => {
  expect(listCovered({ ...BARE, bar: 36, tools: { width: 320, height: 50 } }, ROOM)).toStrictEqual([
    { left: 0, top: 0, right: 800, bottom: 36 },
    { left: 0, top: 550, right: 320, bottom: 600 },
  ]);
});

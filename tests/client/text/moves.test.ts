import { sayMove } from '../../../client/src/text/moves.ts';
import { aNetwork } from '../fixtures/world.ts';

const network = aNetwork();
const edge = network.edges.find(({ source, target }) => source !== target);
if (edge === undefined) throw new Error('tests/moves: the invented week has no act');
const { source, target, label } = edge;
const nameOf = (id: string): string => network.nodes.find((node) => node.id === id)?.name ?? id;

test('says nothing of who is not on the map', () => {
  expect(sayMove(network, null, 'state:XXX')).toBe('');
});

test('says who it is and which acts go which way between it and the one before', () => {
  const said = sayMove(network, source, target);
  expect(said.startsWith(nameOf(target))).toBe(true);
  expect(said).toContain(`${nameOf(source)} ${label.toLowerCase()} ${nameOf(target)}`);
});

test('tells of its own acts when it came from nowhere, and of no more than three', () => {
  const said = sayMove(network, null, source);
  expect(said).toContain(nameOf(source));
  expect(said.split(';').length).toBeLessThanOrEqual(4);
});

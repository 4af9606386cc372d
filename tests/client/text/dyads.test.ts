import { groupDyads, partDyads } from '../../../client/src/text/dyads.ts';
import { aNetwork, events } from '../fixtures/world.ts';

test('says nothing of an empty map', () => {
  expect(groupDyads(aNetwork({ edges: [] }), [])).toStrictEqual([]);
});

test('says every line of the network, by dyad, the best reported first', () => {
  const network = aNetwork();
  const dyads = groupDyads(network, events);
  const [first] = dyads;
  expect(dyads.flatMap(({ acts }) => acts)).toHaveLength(network.edges.length);
  expect(first).toMatchObject({
    source: 'Kim Hong-kyun',
    target: 'Russia',
    events: 3,
    reports: 10,
  });
  expect(first?.acts.map(({ edge }) => edge.label)).toStrictEqual(['Warned', 'Demanded', 'Urged']);
  expect(first?.acts.at(0)?.events.map(({ date }) => date)).toStrictEqual(['2024-06-21']);
});

test('says all lines before their events are known', () => {
  const acts = groupDyads(aNetwork(), []).flatMap((dyad) => dyad.acts);
  expect(acts.every((act) => act.events.length === 0)).toBe(true);
});

test('puts those apart that have to do with the selection', () => {
  const dyads = groupDyads(aNetwork(), events);
  const { chosen, others } = partDyads(dyads, ['state:PRK']);
  expect(chosen.map(({ source }) => source)).toContain('Russia');
  expect(chosen.length + others.length).toBe(dyads.length);
  expect(partDyads(dyads, []).chosen).toStrictEqual([]);
});

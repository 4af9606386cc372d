import { buildGazetteer } from '../../../../server/core/resolve/lexicon/gazetteer.ts';
import { matchAt } from '../../../../server/core/resolve/lexicon/lexicon.ts';
import { readTables } from '../../../../server/io/resources.ts';

const tables = readTables();
const { entities, lexicon, byCode } = buildGazetteer(tables);

function sensesOf(words: string): readonly string[] {
  const match = matchAt(lexicon, words, 0, (end) => end === words.length);
  return (match?.senses ?? []).map((s) => ('entity' in s ? s.entity : `${s.kind}:${s.slot}`));
}

test.each(['us', 'who', 'Usa', 'zzz'])('"%s" names nobody', (words) => {
  expect(sensesOf(words)).toStrictEqual([]);
});

test.each([
  ['US', 'state:USA'],
  ['SEOUL', 'state:KOR'],
  ['Kiev', 'state:UKR'],
  ['Burma', 'state:MMR'],
  ['WHO', 'org:who'],
  ['UN nuclear watchdog', 'org:iaea'],
  ['Ministry of Foreign Affairs', 'slot:foreign-ministry'],
  ['Secretary of State', 'title:foreign-ministry'],
])('"%s" names %s', (words, id) => {
  expect(sensesOf(words)).toContain(id);
});

test('ids and codes are unique, and every body is part of something known', () => {
  const ids = [...tables.states.map((s) => s.iso3), ...tables.bodies.map((b) => b.id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(tables.bodies.filter((b) => b.partOf !== null && !byCode.has(b.partOf))).toStrictEqual([]);
  expect(tables.leaders.filter((l) => !byCode.has(l.of))).toStrictEqual([]);
  const heads = tables.bodies.filter((b) => b.partOf === null && b.code !== null);
  expect(new Set(heads.map(({ code }) => code)).size).toBe(heads.length);
  expect(entities.size).toBeGreaterThan(450);
});

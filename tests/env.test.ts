import { readEnv } from '../server/env.ts';

test('refuses a token that is too short, and names the variable', () => {
  expect(() => readEnv({ DEMARCHE_TOKEN: 'short' })).toThrow(/DEMARCHE_TOKEN/u);
});

test('refuses an address that no Neo4j has', () => {
  expect(() => readEnv({ NEO4J_URI: 'http://localhost:7474' })).toThrow(/NEO4J_URI/u);
});

test('takes a variable that is set to nothing for one that is not set', () => {
  const names = ['NEO4J_URI', 'NEO4J_USER', 'DEMARCHE_CACHE', 'DEMARCHE_TOKEN', 'LOG_LEVEL'];
  const empty = Object.fromEntries(names.map((name) => [name, '']));
  expect(readEnv({ ...empty, PATH: '/bin' })).toStrictEqual(readEnv({ PATH: '/bin' }));
});

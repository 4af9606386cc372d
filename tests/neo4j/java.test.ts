import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../server/env.ts';
import { JavaMissingError } from '../../server/neo4j/errors.ts';
import { findJava, parseJavaVersion } from '../../server/neo4j/java.ts';

/** A folder with a program that says it is this Java. */
function makeJavaHome(version: string): string {
  const home = mkdtempSync(join(tmpdir(), 'java-home-'));
  const command = join(home, 'bin', 'java');
  mkdirSync(join(home, 'bin'));
  writeFileSync(command, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(command, 0o755);
  return home;
}

describe('finding Java', () => {
  test('without one says which three ways there are', async () => {
    const env = readEnv({ PATH: mkdtempSync(join(tmpdir(), 'empty-')) });
    const error: unknown = await findJava(env).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JavaMissingError);
    const lines = String(error).split('\n');
    expect(lines[0]).toContain('neither JAVA_HOME nor PATH has a Java');
    expect(lines.slice(1).map((line) => line.trim().slice(0, 2))).toStrictEqual(['1.', '2.', '3.']);
    expect(lines[3]).toContain('NEO4J_URI');
  });

  test('refuses one that is too old, and names it', async () => {
    const home = makeJavaHome('11.0.2');
    const env = readEnv({ JAVA_HOME: home, PATH: '' });
    await expect(findJava(env)).rejects.toThrow(`${join(home, 'bin', 'java')} is Java 11`);
  });

  test('takes the one of JAVA_HOME first', async () => {
    const env = readEnv({
      JAVA_HOME: makeJavaHome('21.0.1'),
      PATH: join(makeJavaHome('17'), 'bin'),
    });
    expect((await findJava(env)).major).toBe(21);
  });

  test('takes the one of PATH when JAVA_HOME has an old one', async () => {
    const path = join(makeJavaHome('17.0.15'), 'bin');
    const env = readEnv({ JAVA_HOME: makeJavaHome('1.8.0_402'), PATH: path });
    expect(await findJava(env)).toMatchObject({ command: join(path, 'java'), major: 17 });
  });

  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['openjdk version "22-ea" 2024-03-19', 22],
    ['command not found', null],
  ])('reads %s as %s', (text, major) => {
    expect(parseJavaVersion(text)).toBe(major);
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkMemory, checkNode, examine } from '../../server/cli/examine.ts';
import { readEnv } from '../../server/env.ts';
import { listen } from '../../server/listen.ts';

describe('the doctor', () => {
  test.each([
    ['18.20.0', 'missing'],
    ['20.18.9', 'missing'],
    ['20.19.0', 'ok'],
    ['22.0.0', 'ok'],
  ])('finds Node %s %s', (version, verdict) => {
    expect(checkNode(version).verdict).toBe(verdict);
  });

  test('warns of little memory', () => {
    expect(checkMemory(1e9)).toMatchObject({ verdict: 'warning', found: '1.0 GB' });
    expect(checkMemory(8e9)).toMatchObject({ verdict: 'ok', advice: null });
  });

  test('finds what is missing, and says what to do about it', async () => {
    const taken = await listen(() => undefined, 0);
    const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    const findings = await examine({
      env: readEnv({ PATH: folder, DEMARCHE_CACHE: folder }),
      dataDir: join(folder, 'not', 'yet'),
      port: Number(new URL(taken.address).port),
    });
    await taken.close();
    const found = new Map(findings.map((finding) => [finding.subject, finding]));
    expect(found.get('Java')).toMatchObject({ verdict: 'missing' });
    expect(found.get('Java')?.advice).toContain('JAVA_HOME');
    expect(found.get('port')?.advice).toContain('--port');
    expect(found.get('cache')).toMatchObject({ verdict: 'warning' });
    expect(found.get('database')?.found).toContain('none yet');
  });

  test('asks for no Java and no cache when another Neo4j is named', async () => {
    const findings = await examine({
      env: readEnv({ NEO4J_URI: 'bolt://127.0.0.1:1' }),
      dataDir: tmpdir(),
      port: 0,
    });
    const found = new Map(findings.map((finding) => [finding.subject, finding]));
    expect(found.get('Java')?.verdict).toBe('ok');
    expect(found.get('cache')?.verdict).toBe('ok');
    expect(found.get('database')).toMatchObject({ verdict: 'missing' });
    expect(found.get('database')?.advice).toContain('NEO4J_URI');
  });
});

import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateHome } from '../../server/neo4j/config.ts';
import { ensurePassword, presetPassword, renderAuth } from '../../server/neo4j/password.ts';

test('hashes a password as neo4j-admin does', () => {
  const salt = Buffer.from(
    'd907886f6f4ef3ff41f62340acba1b10a3d6d8c5b60d0a7e7f3a7198f873a5a8',
    'hex',
  );
  expect(renderAuth('secretsecret', salt)).toBe(
    `neo4j:SHA-256,084ad3e7fd2477abb53a05789a865a18a86d856b0c25673831d28420aff8581e,${salt.toString('hex')},1024:\n`,
  );
});

test('makes a password once, in files that only their owner reads', async () => {
  const home = locateHome(mkdtempSync(join(tmpdir(), 'home-')));
  await mkdir(home.root);
  const password = await ensurePassword(home);
  await presetPassword(home, password);
  expect(password.length).toBeGreaterThan(20);
  expect(await ensurePassword(home)).toBe(password);
  expect(statSync(home.passwordFile).mode & 0o777).toBe(0o600);
  expect(statSync(home.authFile).mode & 0o777).toBe(0o600);
  expect(readFileSync(home.authFile, 'utf8')).not.toContain(password);
});

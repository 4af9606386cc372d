import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readPaths } from '../../server/io/readers/read.ts';
import { collect } from '../io/collect.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRY = join(ROOT, 'bin', 'demarche.js');
const DISPATCHES = join(ROOT, 'data', 'dispatches');
const run = promisify(execFile);

/** The contract, strictly: no other fields than the published ones. */
const party = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(['state', 'person', 'organization', 'treaty', 'place']),
  country: z.string().nullable(),
  surface: z.string(),
});
const contractLine = z.strictObject({
  record: z.literal('event'),
  document: z.string(),
  type: z.string().regex(/^[A-Z_]+$/u),
  plover: z.string().regex(/^[A-Z]+$/u),
  cameo: z.string().regex(/^\d{2,4}$/u),
  status: z.enum(['asserted', 'claimed', 'planned', 'negated']),
  source: party,
  target: party.nullable(),
  concerns: z.array(z.string()),
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/u)
    .nullable(),
  datePrecision: z.enum(['day', 'range', 'month', 'year', 'none']),
  hedge: z.string().nullable(),
  quoted: z.boolean(),
  content: z.string().nullable(),
  attribution: z.array(z.string()),
  rule: z.string().min(1),
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.strictObject({ start: z.int().min(0), end: z.int() })).min(1),
});

function parseLines(stdout: string): readonly z.infer<typeof contractLine>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => contractLine.parse(JSON.parse(line)));
}

async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

test('says on standard error what it rejects, and exits with 1 for a path that is not there', async () => {
  const child = spawn(process.execPath, [ENTRY, 'extract', 'no-such-file.txt']);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitCodeOf(child),
  ]);
  expect({ out, code }).toStrictEqual({ out: '', code: 1 });
  expect(err).toContain('rejected no-such-file.txt: not-found, there is no such file or folder');
}, 60_000);

test('prints one line an event with evidence in the document it names', async () => {
  const { stdout } = await run(process.execPath, [ENTRY, 'extract', DISPATCHES]);
  const items = await collect(readPaths([DISPATCHES]));
  const texts = new Map(
    items.map((item) =>
      item.status === 'read' ? [item.source.key, item.source.text] : [item.path, ''],
    ),
  );
  const lines = parseLines(stdout);
  expect(lines.length).toBeGreaterThan(40);
  for (const { document, evidence, status } of lines) {
    expect(status).toBe('asserted');
    for (const { start, end } of evidence)
      expect(texts.get(document)?.slice(start, end).trim().length).toBeGreaterThan(0);
  }
  const summons = lines.filter(({ type }) => type === 'SUMMONED').map(({ document }) => document);
  expect(summons).toContain('2024-06-21-summons');
}, 120_000);

test('prints the same whenever it is run, and more with --all', async () => {
  const args = [ENTRY, 'extract', DISPATCHES];
  const [first, second, all] = await Promise.all([
    run(process.execPath, args),
    run(process.execPath, args),
    run(process.execPath, [...args, '--all']),
  ]);
  expect(second.stdout).toBe(first.stdout);
  const common = new Set(first.stdout.split('\n'));
  expect(all.stdout.split('\n').filter((line) => common.has(line)).length).toBe(
    first.stdout.split('\n').length,
  );
}, 120_000);

test('ends quietly when its reader has seen enough', async () => {
  const child = spawn(process.execPath, [ENTRY, 'extract', DISPATCHES]);
  const err = text(child.stderr);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await exitCodeOf(child)).toBe(0);
  expect(await err).not.toContain('EPIPE');
}, 60_000);

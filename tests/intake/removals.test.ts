import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotFoundError } from '../../server/errors.ts';
import { createBin } from '../../server/intake/bin.ts';
import { createRemovals } from '../../server/intake/removals.ts';
import { aDocument } from '../factories.ts';
import { aBin, aFakeLoader } from './fakes.ts';

test('refuses to put back what it does not have, or has put back already', async () => {
  const loader = aFakeLoader();
  const removals = createRemovals(loader, aBin());
  await loader.load([aDocument('one')]);
  const { id } = await removals.remove([aDocument('one').id]);
  await removals.restore(id);
  await expect(removals.restore(id)).rejects.toStrictEqual(
    new NotFoundError(`intake: the removal "${id}" can't be taken back any more`),
  );
});

test.each(['0000000100000000000000ff', '../../etc/passwd', ''])(
  'finds no removal under %j',
  async (id) => {
    await expect(createRemovals(aFakeLoader(), aBin()).restore(id)).rejects.toThrow(NotFoundError);
  },
);

test('puts back what was removed before the program was started anew', async () => {
  const loader = aFakeLoader();
  const bin = aBin();
  await loader.load([aDocument('one')]);
  const { id } = await createRemovals(loader, bin).remove([aDocument('one').id]);
  expect(await loader.stored()).toStrictEqual([]);
  expect(await createRemovals(loader, bin).restore(id)).toBe(1);
  expect(await loader.documents([aDocument('one').id])).toStrictEqual([aDocument('one')]);
});

test('keeps what it removed when putting it back fails', async () => {
  const fine = aFakeLoader();
  await fine.load([aDocument('one')]);
  let isAway = true;
  const removals = createRemovals(
    {
      ...fine,
      load: (documents) => (isAway ? Promise.reject(new Error('away')) : fine.load(documents)),
    },
    aBin(),
  );
  const { id } = await removals.remove([aDocument('one').id]);
  await expect(removals.restore(id)).rejects.toThrow('away');
  isAway = false;
  expect(await removals.restore(id)).toBe(1);
});

test('leaves what somebody else put beside what it keeps, and is not confused by it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bin-'));
  writeFileSync(join(folder, 'notes.json'), '[]');
  const removals = createRemovals(aFakeLoader(), createBin(folder));
  for (let n = 0; n < 21; n += 1) await removals.remove([]);
  const { id } = await removals.remove([]);
  expect(await removals.restore(id)).toBe(0);
  expect(existsSync(join(folder, 'notes.json'))).toBe(true);
  rmSync(folder, { recursive: true, force: true });
});

test('forgets the oldest of many removals', async () => {
  const removals = createRemovals(aFakeLoader(), aBin());
  const ids: string[] = [];
  for (let n = 0; n < 21; n += 1) ids.push((await removals.remove([])).id);
  const [first = '', second = ''] = ids;
  await expect(removals.restore(first)).rejects.toThrow(NotFoundError);
  expect(await removals.restore(second)).toBe(0);
});

test('throws away what a crash left half written, and keeps what is being written beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bin-'));
  const left = '000000010123456789abcdef.json.part';
  writeFileSync(join(folder, left), '[{"id":');
  writeFileSync(join(folder, 'notes.part'), '');
  const removals = createRemovals(aFakeLoader(), createBin(folder));
  const both = await Promise.all([removals.remove([]), removals.remove([])]);
  expect(readdirSync(folder).sort()).toStrictEqual(
    [...both.map(({ id }) => `${id}.json`), 'notes.part'].sort(),
  );
  rmSync(folder, { recursive: true, force: true });
});

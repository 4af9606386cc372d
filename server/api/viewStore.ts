import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, hasCode } from '../errors.ts';
import { type SavedView, savedView, type ViewList } from '../model/index.ts';

const MOST_VIEWS = 5_000;
/** A page lists these: more than can be read through. */
const MOST_NAMED = 500;
const LONGEST_STATE = 200_000;
const FILE = /^([0-9a-f]{16})\.json$/u;
const ID = /^[0-9a-f]{16}$/u;

/** The folder of saved views holds as many as it may. */
export class TooManyViewsError extends AppError {
  readonly status = 507;
  readonly code = 'too_many_views';
}

/** A view that is larger than any that the page makes. */
export class TooLargeViewError extends AppError {
  readonly status = 413;
  readonly code = 'too_large';
}

/** States of the page: those that an address is too short for, and those that a reader has named. */
export interface ViewStore {
  /** With a name it is listed; without one it keeps what name it has. */
  save(state: SavedView['state'], name?: string): Promise<SavedView>;
  find(id: string): Promise<SavedView | undefined>;
  rename(id: string, name: string): Promise<SavedView | undefined>;
  remove(id: string): Promise<SavedView | undefined>;
  /** Those that have names, the latest first. */
  list(): Promise<ViewList['views']>;
}

/** Keeps each view in a file that is named after its content: the same view has the same address for ever. */
export function createViewStore(folder: string, now = (): Date => new Date()): ViewStore {
  let known: Promise<Map<string, SavedView | null>> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const views = (): Promise<Map<string, SavedView | null>> => (known ??= readNamed(folder));
  /** One change after the other: two at once could both be the last that there is room for. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const turn = last.then(change, change);
    last = turn.catch(() => undefined);
    return turn;
  };
  const keep = async (view: SavedView): Promise<SavedView> => {
    const all = await views();
    const named = [...all.values()].filter((one) => one !== null && one.id !== view.id);
    if (!all.has(view.id) && all.size >= MOST_VIEWS) throw full(all.size, MOST_VIEWS);
    if (view.name !== null && named.length >= MOST_NAMED) throw full(named.length, MOST_NAMED);
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${view.id}.json`);
    await writeFile(`${path}.part`, JSON.stringify(view), { mode: 0o600 });
    await rename(`${path}.part`, path);
    all.set(view.id, view.name === null ? null : view);
    return view;
  };
  const find = async (id: string): Promise<SavedView | undefined> =>
    ID.test(id) ? readView(join(folder, `${id}.json`)) : undefined;
  return {
    find,
    save: (state, name) =>
      inTurn(async () => {
        const text = JSON.stringify(state);
        if (text.length > LONGEST_STATE)
          throw new TooLargeViewError(
            `api/views: the state has ${text.length} characters. Expected at most ${LONGEST_STATE}`,
          );
        const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
        const before = await find(id);
        if (before && (name === undefined || name === before.name)) return before;
        return keep({ id, name: name ?? null, savedAt: now().toISOString(), state });
      }),
    rename: (id, name) =>
      inTurn(async () => {
        const view = await find(id);
        return view && keep({ ...view, name });
      }),
    remove: (id) =>
      inTurn(async () => {
        const view = await find(id);
        if (!view) return undefined;
        await rm(join(folder, `${id}.json`), { force: true });
        (await views()).delete(id);
        return view;
      }),
    list: async () =>
      [...(await views()).values()]
        .flatMap((view) => (view ? listed(view) : []))
        .sort((a, b) => b.savedAt.localeCompare(a.savedAt) || (a.id < b.id ? -1 : 1)),
  };
}

function listed({ id, name, savedAt }: SavedView): ViewList['views'] {
  return name === null ? [] : [{ id, name, savedAt }];
}

function full(there: number, most: number): TooManyViewsError {
  return new TooManyViewsError(`api/views: ${there} views are saved. Expected fewer than ${most}`);
}

/** All views by their ids: null stands for one without a name, which nobody lists. */
async function readNamed(folder: string): Promise<Map<string, SavedView | null>> {
  const views = new Map<string, SavedView | null>();
  for (const file of await readFolder(folder)) {
    const id = FILE.exec(file)?.[1];
    if (id === undefined) continue;
    const view = await readView(join(folder, file));
    views.set(id, view && view.name !== null ? view : null);
  }
  return views;
}

async function readFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** undefined when there is none, or none that can be read. */
async function readView(path: string): Promise<SavedView | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  return parseView(text);
}

function parseView(text: string): SavedView | undefined {
  try {
    return savedView.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

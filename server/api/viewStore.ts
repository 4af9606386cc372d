import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { type SavedView, savedView } from '../model/index.ts';

const MOST_VIEWS = 5_000;
const ID = /^[0-9a-f]{16}$/u;

/** The folder of saved views holds as many as it may. */
export class TooManyViewsError extends AppError {
  readonly status = 507;
  readonly code = 'too_many_views';
}

/** States of the page that an address is too short for. */
export interface ViewStore {
  save(state: SavedView['state']): Promise<SavedView>;
  find(id: string): Promise<SavedView | undefined>;
}

/** Keeps each view in a file that is named after its content: the same view has the same address for ever. */
export function createViewStore(folder: string): ViewStore {
  return {
    save: async (state) => {
      const id = createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16);
      await mkdir(folder, { recursive: true });
      const names = await readdir(folder);
      const view = { id, state };
      if (names.includes(`${id}.json`)) return view;
      if (names.length >= MOST_VIEWS)
        throw new TooManyViewsError(
          `api/views: ${names.length} views are saved. Expected fewer than ${MOST_VIEWS}`,
        );
      const path = join(folder, `${id}.json`);
      await writeFile(`${path}.part`, JSON.stringify(view), { mode: 0o600 });
      await rename(`${path}.part`, path);
      return view;
    },
    find: async (id) => {
      if (!ID.test(id)) return undefined;
      try {
        return savedView.parse(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

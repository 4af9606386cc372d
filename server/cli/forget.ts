import { NotFoundError } from '../errors.ts';
import type { StoredKey } from '../graph/loader.ts';
import { NO_ADDITIONS } from '../core/additions.ts';
import { CORRECTIONS_OPTION, DATA_OPTION } from './arguments.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './errors.ts';
import { withSession } from './session.ts';

const SHORTEST_PREFIX = 8;

/** `demarche forget`: a document and all that only it told out of the graph. */
export const forget = defineCommand({
  name: 'forget',
  summary: 'Take documents, and all that only they told, out of the graph.',
  operands: 'DOCUMENT…',
  options: {
    data: DATA_OPTION,
    corrections: CORRECTIONS_OPTION,
    'dry-run': { type: 'boolean', default: false, about: 'say what would go, and leave it' },
  },
  run: async (values, names, context) => {
    if (names.length === 0)
      throw new UsageError('forget needs a DOCUMENT: its key or id', 'forget');
    const options = {
      dataDir: values.data,
      additions: NO_ADDITIONS,
      corrections: values.corrections,
    };
    return withSession(context, options, async ({ loader }) => {
      const stored = await loader.stored();
      const found = names.map((name) => findDocument(name, stored));
      const gone = values['dry-run'] ? 0 : await loader.forget(found.map(({ id }) => id));
      for (const { id, key } of found) context.stderr.write(`${key}  ${id}\n`);
      context.stderr.write(
        values['dry-run'] ? `${found.length} would be forgotten\n` : `${gone} forgotten\n`,
      );
      return 0;
    });
  },
});

/** The document that a key, an id or the beginning of an id names. */
export function findDocument(name: string, stored: readonly StoredKey[]): StoredKey {
  const found = stored.filter(
    ({ id, key }) =>
      key === name || id === name || (name.length >= SHORTEST_PREFIX && id.startsWith(name)),
  );
  const [first, ...others] = found;
  if (first === undefined)
    throw new NotFoundError(`cli/forget: no document is called "${name}". Expected its key or id`);
  if (others.length > 0)
    throw new NotFoundError(
      `cli/forget: ${found.length} documents are called "${name}". Name one by its id: ` +
        found.map(({ id }) => id.slice(0, 12)).join(', '),
    );
  return first;
}

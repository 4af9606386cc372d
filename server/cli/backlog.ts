import { writeFile } from 'node:fs/promises';
import type { OpenThing } from '../core/notes.ts';
import type { Context } from './command.ts';

/** Where the list of what stayed open goes. */
export const REPORT_OPTION = {
  type: 'string',
  value: 'FILE',
  about:
    'after the run, write names and verbs that stayed open, the most frequent first (- for stderr)',
} as const;

/** What stayed open in a run, counted. */
export interface Backlog {
  add(document: string, open: readonly OpenThing[]): void;
  /** A table with tabs between its columns. */
  render(): string;
}

interface Entry {
  readonly thing: OpenThing;
  readonly documents: Set<string>;
  count: number;
}

/** A backlog of nothing yet. */
export function createBacklog(): Backlog {
  const entries = new Map<string, Entry>();
  return {
    add: (document, open) => {
      for (const thing of open) {
        const key = `${thing.kind} ${thing.words}`;
        const entry = entries.get(key) ?? { thing, documents: new Set(), count: 0 };
        entry.documents.add(document);
        entry.count += 1;
        entries.set(key, entry);
      }
    },
    render: () =>
      [
        'count\tdocuments\tkind\twords\twhy\texample',
        ...[...entries]
          .sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1))
          .map(([, { thing, documents, count }]) =>
            [count, documents.size, thing.kind, thing.words, thing.why, thing.example]
              .map((cell) => String(cell).replace(/\s+/gu, ' '))
              .join('\t'),
          ),
      ].join('\n') + '\n',
  };
}

/** Writes a backlog where the option says. */
export async function writeBacklog(
  file: string,
  backlog: Backlog,
  { stderr }: Pick<Context, 'stderr'>,
): Promise<void> {
  if (file === '-') stderr.write(backlog.render());
  else await writeFile(file, backlog.render());
}

import type { Corrections } from '../core/project/corrections.ts';
import type { Thesaurus } from '../core/thesaurus.ts';
import { type Console, createConsole } from '../graph/console/console.ts';
import type { Database } from '../graph/database.ts';
import { forwardMerged } from '../graph/explorer/merged.ts';
import { createExplorer, type Explorer } from '../graph/explorer/explorer.ts';
import { createExporter, type Exporter } from '../graph/explorer/exporter.ts';
import { createSnapshots } from '../graph/explorer/network/snapshot.ts';
import type { Explanations } from '../intake/explanations.ts';
import type { Intake } from '../intake/intake.ts';
import type { Removals } from '../intake/removals.ts';
import type { Act, DocumentId } from '../model/index.ts';
import { createViewStore, type ViewStore } from './viewStore.ts';

/** What the routes answer from, once the database is up. */
export interface Services {
  readonly explorer: Explorer;
  readonly console: Console;
  readonly exporter: Exporter;
  readonly views: ViewStore;
  readonly intake: Intake;
  readonly removals: Removals;
  readonly explanations: Explanations;
  /** Nothing that the page sends is kept. */
  readonly isReadOnly: boolean;
}

export interface ServicesOptions extends Pick<
  Services,
  'intake' | 'removals' | 'explanations' | 'isReadOnly'
> {
  readonly database: Database;
  readonly acts: readonly Act[];
  /** Which entities are really others: who asks for the one is answered with the other. */
  readonly corrections: Corrections;
  /** What names and words stand for, beside those that documents use. */
  readonly thesaurus: Thesaurus;
  /** The version of today's rules: documents read by others are outdated. */
  readonly pipeline: string;
  /** The documents of the bundled sample. */
  readonly sampleIds: () => Promise<readonly DocumentId[]>;
  /** Ends the embedded server and starts it again; null when the database is not ours. */
  readonly restart: (() => Promise<void>) | null;
  /** Where saved views are kept. */
  readonly viewsDir: string;
}

/** All that the API answers from, on one database. */
export function createServices(options: ServicesOptions): Services {
  const { database, acts, thesaurus, pipeline, sampleIds, restart, viewsDir } = options;
  const { intake, removals, explanations, isReadOnly } = options;
  const snapshots = createSnapshots(database);
  return {
    explorer: forwardMerged(
      createExplorer({ database, snapshots, acts, thesaurus, pipeline, sampleIds }),
      options.corrections,
      snapshots,
    ),
    console: createConsole({ database, restart }),
    exporter: createExporter({ database, snapshots, acts }),
    views: createViewStore(viewsDir),
    intake,
    removals,
    explanations,
    isReadOnly,
  };
}

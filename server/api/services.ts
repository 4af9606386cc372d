import type { Console } from '../graph/console/console.ts';
import type { Explorer } from '../graph/explorer/explorer.ts';
import type { Exporter } from '../graph/explorer/exporter.ts';
import type { ViewStore } from './viewStore.ts';

/** What the routes answer from, once the database is up. */
export interface Services {
  readonly explorer: Explorer;
  readonly console: Console;
  readonly exporter: Exporter;
  readonly views: ViewStore;
}

import type { EntityRef } from '../../../../server/model/api.ts';
import type { Network } from '../../../../server/model/network.ts';
import { WORDS } from '../../words/words.ts';
import { EntityCell } from './cells.tsx';
import type { GridColumn } from './column.ts';

const { columns: TITLES } = WORDS.table;

/** The entities between which an event is drawn: its own, or those that they are rolled up to. */
export interface Parties {
  readonly source: EntityRef;
  /** One, but for what is said to nobody: then all whom it is about. */
  readonly targets: readonly EntityRef[];
  readonly isAbout: boolean;
}

/** Between whom each event of a network is drawn. */
export function findParties({ nodes, edges }: Network): ReadonlyMap<string, Parties> {
  const byId = new Map<string, EntityRef>(nodes.map((node) => [node.id, node]));
  const parties = new Map<string, Parties>();
  for (const edge of edges) {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (source === undefined || target === undefined) continue;
    const isAbout = edge.about === true;
    for (const id of edge.eventIds) {
      const before = isAbout ? (parties.get(id)?.targets ?? []) : [];
      parties.set(id, { source, targets: [...before, target], isAbout });
    }
  }
  return parties;
}

/** The ids of all who take part in a row, or are spoken about in it. */
export function listParties({ source, targets }: Parties): readonly string[] {
  return [source.id, ...targets.map(({ id }) => id)];
}

/** The column of who acts, the same in every table of acts. */
export function sourceColumn<T extends Parties>(): GridColumn<T> {
  return {
    key: 'source',
    title: TITLES.source,
    width: 144,
    value: ({ source }) => source.name,
    cell: ({ source }) => <EntityCell entity={source} />,
  };
}

/** To whom it is done, or about whom it is said, in words. */
export function nameTargets({ targets, isAbout }: Parties): string {
  const names = targets.map(({ name }) => name).join(', ');
  return isAbout ? WORDS.table.about(names) : names;
}

/** The column of to whom it is done, or about whom it is said. */
export function targetColumn<T extends Parties>(): GridColumn<T> {
  return {
    key: 'target',
    title: TITLES.target,
    width: 144,
    value: nameTargets,
    cell(row) {
      const [first] = row.targets;
      return row.isAbout || first === undefined ? (
        <span className="mut">{nameTargets(row)}</span>
      ) : (
        <EntityCell entity={first} />
      );
    },
  };
}

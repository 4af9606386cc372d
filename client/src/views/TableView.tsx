import type { ReactElement } from 'react';
import type { Network, NetworkEdge, NetworkNode } from '../../../server/model/network.ts';
import { useNetwork } from '../queries.ts';
import { useApply } from '../state/hooks.ts';
import { TABLES, type TableOf } from '../state/model.ts';
import { goTo } from '../state/producers.ts';
import { formatDate } from '../text/dates.ts';
import { KIND_WORDS } from '../terms.ts';
import { WORDS } from '../words.ts';
import { Segments } from './controls.tsx';
import { ActBadge, Glyph } from './glyphs.tsx';
import { Link } from './Link.tsx';
import { Failure, Skeleton } from './Notice.tsx';
import { Rail } from './rail/Rail.tsx';
import { SortableTable, type Column } from './SortableTable.tsx';

const { columns: TITLES } = WORDS.table;

function EntityCell({ node }: { node: NetworkNode }): ReactElement {
  return (
    <Link className="e" to={{ view: 'network', opened: { kind: 'entity', id: node.id } }}>
      <Glyph kind={node.kind} />
      {node.name}
    </Link>
  );
}

function dateColumn(
  key: string,
  title: string,
  value: (edge: NetworkEdge) => string | null,
): Column<NetworkEdge> {
  return {
    key,
    title,
    value,
    cell: (edge) => {
      const date = value(edge);
      return date === null ? (
        <span className="mut">{WORDS.ledger.noDate}</span>
      ) : (
        <span className="num">{formatDate(date)}</span>
      );
    },
  };
}

function edgeColumns(nodes: ReadonlyMap<string, NetworkNode>): readonly Column<NetworkEdge>[] {
  const entity = (key: 'source' | 'target'): Column<NetworkEdge> => ({
    key,
    title: TITLES[key],
    value: (edge) => nodes.get(edge[key])?.name ?? edge[key],
    cell: (edge) => {
      const node = nodes.get(edge[key]);
      return node === undefined ? edge[key] : <EntityCell node={node} />;
    },
  });
  return [
    entity('source'),
    {
      key: 'act',
      title: TITLES.act,
      value: (edge) => edge.label,
      cell: (edge) => {
        const badge = <ActBadge label={edge.label} quad={edge.quad} />;
        const event = edge.eventIds.at(0);
        if (event === undefined) return badge;
        return <Link to={{ view: 'network', opened: { kind: 'event', id: event } }}>{badge}</Link>;
      },
    },
    entity('target'),
    dateColumn('first', TITLES.first, (edge) => edge.firstDate),
    dateColumn('last', TITLES.last, (edge) => edge.lastDate),
    { key: 'events', title: TITLES.events, value: (edge) => edge.events, isNumber: true },
    { key: 'reports', title: TITLES.reports, value: (edge) => edge.reports, isNumber: true },
    {
      key: 'independent',
      title: TITLES.independent,
      value: (edge) => edge.independent,
      isNumber: true,
    },
    { key: 'hedged', title: TITLES.hedged, value: (edge) => edge.hedged, isNumber: true },
  ];
}

const NODE_COLUMNS: readonly Column<NetworkNode>[] = [
  {
    key: 'name',
    title: TITLES.name,
    value: (node) => node.name,
    cell: (node) => <EntityCell node={node} />,
  },
  { key: 'kind', title: TITLES.kind, value: (node) => KIND_WORDS[node.kind] },
  { key: 'country', title: TITLES.country, value: (node) => node.country },
  { key: 'events', title: TITLES.events, value: (node) => node.events, isNumber: true },
  { key: 'reports', title: TITLES.reports, value: (node) => node.reports, isNumber: true },
];

function Rows({ of, network }: { of: TableOf; network: Network }): ReactElement {
  if (of === 'entities')
    return (
      <SortableTable
        key="entities"
        label={WORDS.table.entities}
        rows={network.nodes}
        columns={NODE_COLUMNS}
        keyOf={(node) => node.id}
        sortedBy={{ key: 'reports', isDescending: true }}
      />
    );
  return (
    <SortableTable
      key="events"
      label={WORDS.table.events}
      rows={network.edges}
      columns={edgeColumns(new Map(network.nodes.map((node) => [String(node.id), node])))}
      keyOf={(edge) => edge.id}
      sortedBy={{ key: 'reports', isDescending: true }}
    />
  );
}

/** Whatever is on the map, as a table under the same filters. */
export function TableView({ of }: { of: TableOf }): ReactElement {
  const { data: network, error, refetch } = useNetwork();
  const apply = useApply();
  return (
    <main className="tvnet" id="main">
      <Rail network={network ?? null} dress={null} />
      <div className="tv">
        <div className="tvh">
          <h1>{WORDS.table.title}</h1>
          <Segments
            label={WORDS.table.of}
            options={TABLES.map((value) => ({ value, text: WORDS.table[value] }))}
            value={of}
            onChange={(next) => apply(goTo({ view: 'table', of: next }))}
          />
          <span className="mut num">
            {network === undefined
              ? ''
              : WORDS.map.totals(
                  network.totals.entities,
                  network.totals.events,
                  network.totals.reports,
                )}
          </span>
        </div>
        {network !== undefined ? (
          <Rows of={of} network={network} />
        ) : error === null ? (
          <Skeleton lines={12} />
        ) : (
          <Failure error={error} onRetry={() => void refetch()} />
        )}
      </div>
    </main>
  );
}

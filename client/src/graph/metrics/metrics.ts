import { DirectedGraph, UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Network } from '../../../../server/model/network.ts';
import { findCommunities } from './communities.ts';
import { linkNodes } from '../layout/links.ts';

/** What can be measured of an entity's place among the others. */
export const METRICS = ['degree', 'weighted', 'pagerank', 'betweenness', 'community'] as const;
export type Metric = (typeof METRICS)[number];

/** A network as it is sent to be measured: acts weigh as many as their reports. */
export interface MetricTask {
  readonly metric: Metric;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly reports: number;
  }[];
}

/** A number for each entity, in the order of the task; of communities it is the place in their list, the largest first. */
export type Measured = readonly number[];

/** What there is to measure of a network. */
export function createMetricTask({ nodes, edges, ties }: Network, metric: Metric): MetricTask {
  const acts = edges.map(({ source, target, reports }) => ({ source, target, reports }));
  const tied = ties.map(({ source, target }) => ({ source, target, reports: 0 }));
  return {
    metric,
    nodes: nodes.map(({ id }) => ({ id })),
    // The layout by community joins by ties as well: colours and circles must be of the same ones.
    edges: metric === 'community' ? [...acts, ...tied] : acts,
  };
}

/** Measures every entity. */
export function measure(task: MetricTask): Measured {
  const { metric, nodes } = task;
  if (nodes.length === 0) return [];
  switch (metric) {
    case 'degree':
      return list(nodes, countPartners(task));
    case 'weighted':
      return list(nodes, sumReports(task));
    case 'pagerank':
      return list(nodes, new Map(Object.entries(rank(task))));
    case 'betweenness':
      return list(nodes, new Map(Object.entries(betweenness(joinPairs(task)))));
    case 'community':
      return placeInCommunities(task);
  }
}

function list(nodes: MetricTask['nodes'], values: ReadonlyMap<string, number>): Measured {
  return nodes.map(({ id }) => values.get(id) ?? 0);
}

function countPartners(task: MetricTask): ReadonlyMap<string, number> {
  const graph = joinPairs(task);
  return new Map(graph.mapNodes((id) => [id, graph.degree(id)]));
}

function sumReports({ edges }: MetricTask): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { source, target, reports } of edges)
    for (const id of new Set([source, target])) sums.set(id, (sums.get(id) ?? 0) + reports);
  return sums;
}

/** All lines between two as one, whichever way they go. */
function joinPairs({ nodes, edges }: MetricTask): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of nodes) graph.mergeNode(id);
  for (const { source, target } of edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target);
  return graph;
}

/** PageRank flows from those who act to those whom they address, by the reports of it. */
function rank({ nodes, edges }: MetricTask): Record<string, number> {
  const graph = new DirectedGraph<Record<string, never>, { weight: number }>();
  for (const { id } of nodes) graph.mergeNode(id);
  for (const { source, target, reports } of edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + reports }));
  return pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 300, tolerance: 1e-5 });
}

function placeInCommunities({ nodes, edges }: MetricTask): Measured {
  const links = linkNodes({ nodes, edges });
  const places = nodes.map(() => 0);
  findCommunities(nodes, links).forEach((members, place) => {
    for (const member of members) places[member] = place;
  });
  return places;
}

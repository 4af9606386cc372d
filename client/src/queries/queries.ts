import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Schema, SearchHit, SearchResult, Stats } from '../../../server/model/api.ts';
import type {
  DocumentDetail,
  DocumentList,
  Dyad,
  EntityDetail,
  EventDetail,
  Neighbors,
  Timeline,
} from '../../../server/model/ledger.ts';
import type { Network } from '../../../server/model/network.ts';
import * as api from '../api/api.ts';
import { growNetwork } from '../graph/network/grow.ts';
import { shownNetwork } from '../graph/network/shown.ts';
import type { Narrowed } from '../text/narrowing.ts';
import { useAppState } from '../state/hooks.ts';
import type { Filters } from '../state/model.ts';
import { askNetwork, writeQuery, type AskedNetwork } from '../state/query.ts';

/** How much the graph holds. */
export function useStats(): UseQueryResult<Stats> {
  return useQuery({ queryKey: ['stats'], queryFn: ({ signal }) => api.fetchStats(signal) });
}

/** The acts and the graph's schema: they change with the program only. */
export function useSchema(): UseQueryResult<Schema> {
  return useQuery({
    queryKey: ['schema'],
    queryFn: ({ signal }) => api.fetchSchema(signal),
    staleTime: Infinity,
  });
}

/** The query that the filters stand for, with some set otherwise; null until the acts are known, if they are needed. */
export function useAsked(others: Partial<Filters> = {}): AskedNetwork | null {
  const filters = { ...useAppState().filters, ...others };
  const { data: schema } = useSchema();
  if (schema === undefined && filters.withoutActs.length > 0) return null;
  return askNetwork(filters, schema?.acts ?? []);
}

/** Lines around one entity that an expansion can choose from. */
const MOST_AROUND = 1000;

function networkOptions(query: AskedNetwork | null): {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Network>;
  readonly enabled: boolean;
} {
  return {
    queryKey: ['network', query],
    queryFn: ({ signal }) => api.fetchNetwork(writeQuery(query ?? {}), signal),
    enabled: query !== null,
  };
}

function askAround(asked: AskedNetwork | null, center: string): AskedNetwork | null {
  return asked === null ? null : { ...asked, center, limit: MOST_AROUND };
}

function pickData(results: readonly UseQueryResult<Network>[]): readonly Network[] {
  return results.flatMap(({ data }) => data ?? []);
}

function pickEach(results: readonly UseQueryResult<Network>[]): readonly (Network | undefined)[] {
  return results.map(({ data }) => data);
}

/** All that each of some entities has to do with, under the filters; null until all of it is there. */
export function useArounds(
  ids: readonly string[],
): readonly (readonly [id: string, network: Network])[] | null {
  const asked = useAsked();
  const arounds = useQueries({
    queries: ids.map((id) => networkOptions(askAround(asked, id))),
    combine: pickEach,
  });
  const key = ids.join();
  return useMemo(() => {
    const pairs = arounds.flatMap((around, at) => {
      const id = ids[at];
      return around === undefined || id === undefined ? [] : [[id, around] as const];
    });
    return pairs.length === ids.length ? pairs : null;
    // The ids are made anew at each render; their text says whether they are others.
  }, [arounds, key]);
}

/** The network as it is shown: under the filters, with what was expanded, without what was hidden. */
export interface ShownNetwork extends Pick<UseQueryResult<Network>, 'error' | 'refetch'> {
  readonly data: Network | undefined;
  /** Before the filters by its shape, which choose from it. */
  readonly whole: Network | undefined;
  /** Whether it is still that of the filters before. */
  readonly isBefore: boolean;
}

/** Asks for the network, and gives what is on the screen of it. */
export function useNetwork(): ShownNetwork {
  const asked = useAsked();
  const { expanded, hidden, kept, component, core } = useAppState().filters;
  const {
    data: base,
    isPlaceholderData: isBefore,
    error,
    refetch,
  } = useQuery({
    ...networkOptions(asked),
    placeholderData: keepPreviousData,
  });
  const arounds = useQueries({
    queries: expanded.map(({ id }) => networkOptions(askAround(asked, id))),
    combine: pickData,
  });
  const whole = useMemo(
    () => (base === undefined ? undefined : growNetwork(base, arounds, expanded, hidden, kept)),
    [base, arounds, expanded, hidden, kept],
  );
  const data = useMemo(
    () => (whole === undefined ? undefined : shownNetwork(whole, { component, core })),
    [whole, component, core],
  );
  return { data, whole, isBefore, error, refetch };
}

/** Events by day under the filters but the dates, which the brush stands for; among those who are on the map, if some are taken off it. */
export function useTimeline(clock: 'happened' | 'published'): UseQueryResult<Timeline> {
  const asked = useAsked();
  const { hidden, kept, component, core } = useAppState().filters;
  const { data: network } = useNetwork();
  const isTrimmed = hidden.length > 0 || kept.length > 0 || component !== null || core > 1;
  const entities = isTrimmed ? network?.nodes.map(({ id }) => id) : undefined;
  const undated = { ...asked, clock, entities, from: undefined, to: undefined };
  const query = Object.fromEntries(
    Object.entries(undated).filter(([, value]) => value !== undefined),
  );
  return useQuery({
    queryKey: ['timeline', query],
    queryFn: ({ signal }) =>
      isTrimmed ? api.postTimeline(query, signal) : api.fetchTimeline(writeQuery(query), signal),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}

/** An entity by its id; none is asked for when it is null. */
export function useEntity(id: string | null): UseQueryResult<EntityDetail> {
  return useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => api.fetchEntity(id ?? '', signal),
    enabled: id !== null,
  });
}

/** Those with whom an entity has dealt most. */
export function usePartners(id: string, most: number): UseQueryResult<Neighbors> {
  return useQuery({
    queryKey: ['neighbors', id, most],
    queryFn: ({ signal }) => api.fetchNeighbors(id, most, signal),
  });
}

/** What two entities, as the map rolls them up, did to each other, whatever its filters. */
export function useDyad(a: string, b: string): UseQueryResult<Dyad> {
  const { rollup } = useAppState().filters;
  return useQuery({
    queryKey: ['dyad', a, b, { rollup }],
    queryFn: ({ signal }) => api.fetchDyad([a, b], writeQuery({ rollup }), signal),
  });
}

/** An event by its id; none is asked for when it is null. */
export function useEvent(id: string | null): UseQueryResult<EventDetail> {
  return useQuery({
    queryKey: ['event', id],
    queryFn: ({ signal }) => api.fetchEvent(id ?? '', signal),
    enabled: id !== null,
  });
}

/** All documents. */
export function useDocuments(): UseQueryResult<DocumentList> {
  return useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => api.fetchDocuments(signal) });
}

/** A document by its id; none is asked for when it is null. */
export function useDocument(id: string | null): UseQueryResult<DocumentDetail> {
  return useQuery({
    queryKey: ['document', id],
    queryFn: ({ signal }) => api.fetchDocument(id ?? '', signal),
    enabled: id !== null,
  });
}

/** What some words match, or one type of it; nothing is asked for none. */
export function useSearch(
  words: string,
  of: SearchHit['type'] | null = null,
  narrowed: Narrowed = {},
): UseQueryResult<SearchResult> {
  return useQuery({
    queryKey: ['search', words, of, narrowed],
    queryFn: ({ signal }) => api.fetchSearch(words, of, narrowed, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}

import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Health, Schema, SearchResult, Stats } from '../../server/model/api.ts';
import type {
  DocumentDetail,
  DocumentList,
  EntityDetail,
  EventDetail,
  Timeline,
} from '../../server/model/ledger.ts';
import type { Network } from '../../server/model/network.ts';
import * as api from './api.ts';
import { useAppState } from './state/hooks.ts';
import { askNetwork, writeQuery, type AskedNetwork } from './state/query.ts';

/** How the server is: asked every second until it is ready, then now and then. */
export function useHealth(): UseQueryResult<Health> {
  return useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => api.fetchHealth(signal),
    refetchInterval: ({ state }) => (state.data?.status === 'ok' && !state.error ? 15_000 : 1000),
    retry: false,
  });
}

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

/** The query that the filters stand for; null until the acts are known, if they are needed. */
export function useAsked(): AskedNetwork | null {
  const { filters } = useAppState();
  const { data: schema } = useSchema();
  if (schema === undefined && filters.withoutActs.length > 0) return null;
  return askNetwork(filters, schema?.acts ?? []);
}

/** The network under the filters; the last one stays while the next is on its way. */
export function useNetwork(): UseQueryResult<Network> {
  const asked = useAsked();
  return useQuery({
    queryKey: ['network', asked],
    queryFn: ({ signal }) => api.fetchNetwork(writeQuery(asked ?? {}), signal),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}

/** Events by day under the filters but the dates, which the brush stands for. */
export function useTimeline(clock: 'happened' | 'published'): UseQueryResult<Timeline> {
  const asked = useAsked();
  const undated = { ...asked, clock, from: undefined, to: undefined };
  const query = Object.fromEntries(
    Object.entries(undated).filter(([, value]) => value !== undefined),
  );
  return useQuery({
    queryKey: ['timeline', query],
    queryFn: ({ signal }) => api.fetchTimeline(writeQuery(query), signal),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}

/** An entity by its id. */
export function useEntity(id: string): UseQueryResult<EntityDetail> {
  return useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => api.fetchEntity(id, signal),
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

/** A document by its id. */
export function useDocument(id: string): UseQueryResult<DocumentDetail> {
  return useQuery({
    queryKey: ['document', id],
    queryFn: ({ signal }) => api.fetchDocument(id, signal),
  });
}

/** What some words match; nothing is asked for none. */
export function useSearch(words: string): UseQueryResult<SearchResult> {
  return useQuery({
    queryKey: ['search', words],
    queryFn: ({ signal }) => api.fetchSearch(words, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}

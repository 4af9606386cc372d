import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { SavedView, ViewList } from '../../../server/model/api.ts';
import { hasFields } from './answers.ts';
import { ask, postJson } from './api.ts';
import { readAddress, type ViewState } from '../state/views.ts';

const isView = (body: unknown): body is SavedView => hasFields(body, 'id', 'name', 'state');
const isList = (body: unknown): body is ViewList => hasFields(body, 'views', 'isReadOnly');

function pathOf(id: string): string {
  return `/api/views/${encodeURIComponent(id)}`;
}

/** Has the server keep a view, and list it when it has a name. */
export function keepView(state: ViewState, name?: string): Promise<SavedView> {
  return ask('/api/views', isView, postJson({ state, name }));
}

/** The address that a kept view holds; null when there is no such view. */
export async function findView(id: string): Promise<string | null> {
  try {
    return readAddress((await ask(pathOf(id), isView)).state);
  } catch {
    return null;
  }
}

/** Views that have names. */
export function useViews(): UseQueryResult<ViewList> {
  return useQuery({
    queryKey: ['views'],
    queryFn: ({ signal }) => ask('/api/views', isList, { signal }),
  });
}

/** What can be done with views that have names; the list is asked for anew after each. */
export interface ViewDoings {
  readonly save: (state: ViewState, name: string) => Promise<void>;
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Gives what `save` puts back. */
  readonly remove: (id: string) => Promise<SavedView>;
}

/** The ways to change the list of views. */
export function useViewDoings(): ViewDoings {
  const queries = useQueryClient();
  const listAnew = async <T>(doing: Promise<T>): Promise<T> => {
    const done = await doing;
    await queries.invalidateQueries({ queryKey: ['views'] });
    return done;
  };
  return {
    save: async (state, name) => {
      await listAnew(keepView(state, name));
    },
    rename: async (id, name) => {
      await listAnew(ask(pathOf(id), isView, postJson({ name })));
    },
    remove: (id) => listAnew(ask(pathOf(id), isView, { method: 'DELETE' })),
  };
}

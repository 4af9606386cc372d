import { useSyncExternalStore } from 'react';
import { createStore } from './store.ts';

/** What the page is doing with documents beside what the server does: it dies with the window. */
export interface IntakeView {
  readonly adding: 'no' | 'files' | 'text';
  /** How many files are on their way; null when none are. */
  readonly sending: { readonly files: number; readonly stop: () => void } | null;
  /** The last removal, while it can be taken back. */
  readonly removed: { readonly id: string; readonly documents: number } | null;
  /** Jobs that were seen at work in this window and not dismissed since. */
  readonly followed: readonly string[];
  /** Why the last thing that was asked for was not done. */
  readonly failure: string | null;
}

const store = createStore<IntakeView>({
  adding: 'no',
  sending: null,
  removed: null,
  followed: [],
  failure: null,
});

/** Changes some of it. */
export function setIntake(part: Partial<IntakeView>): void {
  store.apply((state) => ({ ...state, ...part }));
}

/** Keeps jobs in sight that are at work, also when they are over. */
export function followJobs(ids: readonly string[]): void {
  store.apply((state) => {
    const fresh = ids.filter((id) => !state.followed.includes(id));
    return fresh.length === 0 ? state : { ...state, followed: [...state.followed, ...fresh] };
  });
}

/** Takes a job that is over out of sight. */
export function dismissJob(id: string): void {
  store.apply((state) => ({ ...state, followed: state.followed.filter((one) => one !== id) }));
}

/** What the page is doing with documents now. */
export function useIntakeView(): IntakeView {
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.get(),
  );
}

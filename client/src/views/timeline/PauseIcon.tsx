import type { ReactElement } from 'react';

/** The mark for playback that goes on. */
export function PauseIcon(): ReactElement {
  return (
    <svg className="i i12" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 3h2.4v10H4.5ZM9.1 3h2.4v10H9.1Z" fill="currentColor" stroke="none" />
    </svg>
  );
}

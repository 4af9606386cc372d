import type { ReactElement } from 'react';
import { Failure, Skeleton } from '../kit/Notice.tsx';
import { CloseButton } from './Panel.tsx';

/** The panel of what has not come yet, or could not be read. */
export function AwaitedPanel({
  label,
  error,
  onRetry,
}: {
  label: string;
  error: Error | null;
  onRetry: () => void;
}): ReactElement {
  return (
    <aside className="panel" aria-label={label}>
      <div className="phead awaited">
        <div className="crumb">
          <span>{label}</span>
          <span className="grow" />
          <CloseButton />
        </div>
      </div>
      {error === null ? <Skeleton lines={9} /> : <Failure error={error} onRetry={onRetry} />}
    </aside>
  );
}

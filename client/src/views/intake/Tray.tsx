import type { ReactElement } from 'react';
import type { Job } from '../../../../server/model/intake.ts';
import { isOpen, type Doings } from '../../queries/documents.ts';
import { DOCUMENT_WORDS as WORDS } from '../../words/documents.ts';
import { dismissJob, setIntake, useIntakeView } from '../../state/intake.ts';
import { JobCard } from './JobCard.tsx';

function Note({
  title,
  text,
  action,
  onAct,
  onDismiss,
}: {
  title: string;
  text?: string;
  action?: string;
  onAct?: () => void;
  onDismiss?: () => void;
}): ReactElement {
  return (
    <section className="job" role="status">
      <header>
        <b className="num">{title}</b>
        {action === undefined ? null : (
          <button type="button" className="btn" onClick={onAct}>
            {action}
          </button>
        )}
        {onDismiss === undefined ? null : (
          <button type="button" className="btn quiet" onClick={onDismiss}>
            {WORDS.dismiss}
          </button>
        )}
      </header>
      {text === undefined ? null : <p>{text}</p>}
    </section>
  );
}

/** What is going on stands above what waits and what is over. */
function rank({ status }: Job): number {
  return status === 'running' ? 0 : status === 'waiting' ? 1 : 2;
}

/** What is being done with documents, over every view. */
export function Tray({
  jobs,
  doings,
}: {
  jobs: readonly Job[];
  doings: Doings;
}): ReactElement | null {
  const { sending, removed, failure } = useIntakeView();
  if (jobs.length === 0 && sending === null && removed === null && failure === null) return null;
  return (
    <aside className="tray popover" aria-label={WORDS.tray}>
      {failure === null ? null : (
        <Note title={WORDS.failed} text={failure} onDismiss={() => setIntake({ failure: null })} />
      )}
      {removed === null ? null : (
        <Note
          title={WORDS.removed(removed.documents)}
          action={WORDS.undo}
          onAct={() => void doings.restore(removed.id)}
          onDismiss={() => setIntake({ removed: null })}
        />
      )}
      {sending === null ? null : (
        <Note
          title={WORDS.sending(sending.files)}
          text={WORDS.sendingMore}
          action={WORDS.stop}
          onAct={sending.stop}
        />
      )}
      {[...jobs]
        .sort((a, b) => rank(a) - rank(b))
        .map((job) => (
          <JobCard
            key={job.id}
            job={job}
            onStop={() => {
              if (isOpen(job)) void doings.stop(job.id);
              else dismissJob(job.id);
            }}
          />
        ))}
    </aside>
  );
}

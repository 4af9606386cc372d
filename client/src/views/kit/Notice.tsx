import type { ReactElement, ReactNode } from 'react';
import { RequestError } from '../../api/api.ts';
import { WORDS } from '../../words/words.ts';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './Link.tsx';

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Says why there is nothing to see here, and what can be done. */
export function Notice({ icon, title, children, action }: NoticeProps): ReactElement {
  return (
    <div className="notice" role="status">
      <Icon name={icon} />
      <div>
        <b>{title}</b>
        {children === undefined ? null : <div className="sec">{children}</div>}
      </div>
      {action === undefined ? null : <div className="a">{action}</div>}
    </div>
  );
}

/** Says that something could not be read, in the server's words; what is not there is not asked for again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }): ReactElement {
  if (error instanceof RequestError && error.status === 404)
    return (
      <Notice
        icon="search"
        title={WORDS.states.gone}
        action={
          <Link to={{ view: 'network', opened: { kind: 'nothing' } }}>
            {WORDS.states.toNetwork}
          </Link>
        }
      >
        {WORDS.states.goneMore}
      </Notice>
    );
  return (
    <Notice
      icon="fork"
      title={WORDS.states.error}
      action={
        <button type="button" className="btn" onClick={onRetry}>
          {WORDS.states.retry}
        </button>
      }
    >
      {error.message}
    </Notice>
  );
}

/** Grey lines that stand where text will be. */
export function Skeleton({ lines }: { lines: number }): ReactElement {
  return (
    <div className="skeleton" role="status" aria-label={WORDS.states.loading}>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} className={index % 3 === 2 ? 'short' : ''} />
      ))}
    </div>
  );
}

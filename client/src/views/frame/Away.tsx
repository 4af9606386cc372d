import type { ReactElement } from 'react';
import { AWAY_WORDS } from '../../words/away.ts';

interface AwayProps {
  readonly why: keyof typeof AWAY_WORDS.titles;
  readonly onTry: () => void;
}

/** Says over the view that nothing new can be read for now, why, and what to do. */
export function Away({ why, onTry }: AwayProps): ReactElement {
  return (
    <div className="away">
      <p role="alert">
        <b>{AWAY_WORDS.titles[why]}.</b> {AWAY_WORDS.kept}
        {why === 'away' ? ` ${AWAY_WORDS.start}` : null}
        {why === 'failed' ? ` ${AWAY_WORDS.doctor}` : null}
      </p>
      {why === 'away' ? (
        <button type="button" className="btn" onClick={onTry}>
          {AWAY_WORDS.tryNow}
        </button>
      ) : null}
    </div>
  );
}

import type { ReactElement } from 'react';
import type { Paths } from '../../../../server/model/network.ts';
import { PATH_WORDS } from '../../words/paths.ts';
import { useApply } from '../../state/hooks.ts';
import { MOST_STEPS, type PathAsked } from '../../state/path.ts';
import { resetFilters } from '../../state/producers.ts';
import { Notice } from '../kit/Notice.tsx';

interface NoPathProps {
  readonly path: PathAsked;
  readonly found: Paths;
  readonly onChange: (part: Partial<PathAsked>) => void;
}

/** Says that there is no path, and what can be loosened so that there may be one. */
export function NoPath({ path, found, onChange }: NoPathProps): ReactElement {
  const apply = useApply();
  if (found.from.id === found.to.id)
    return (
      <Notice icon="search" title={PATH_WORDS.noneSame}>
        {PATH_WORDS.noneSameMore}
      </Notice>
    );
  const button = (text: string, onPress: () => void): ReactElement => (
    <button type="button" className="btn" onClick={onPress}>
      {text}
    </button>
  );
  return (
    <Notice icon="search" title={PATH_WORDS.none(path.within)}>
      {PATH_WORDS.noneMore}
      <div className="btns loosen">
        {path.within < MOST_STEPS
          ? button(PATH_WORDS.further(MOST_STEPS), () => onChange({ within: MOST_STEPS }))
          : null}
        {path.order === 'time'
          ? button(PATH_WORDS.anyOrder, () => onChange({ order: 'any' }))
          : null}
        {path.direction === 'along'
          ? button(PATH_WORDS.anyWay, () => onChange({ direction: 'any' }))
          : null}
        {button(PATH_WORDS.allActs, () => apply(resetFilters()))}
      </div>
    </Notice>
  );
}

import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useApply, useAppState } from '../../state/hooks.ts';
import type { Place } from '../../state/model.ts';
import { goTo } from '../../state/producers.ts';
import { writeUrl } from '../../state/url.ts';

interface LinkProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  readonly isCurrent?: boolean;
  readonly id?: string;
  readonly tabIndex?: number;
}

/** A link to a place of the page: a real address, followed without loading the page again. */
export function Link({
  to,
  children,
  className,
  label,
  isCurrent,
  id,
  tabIndex,
}: LinkProps): ReactElement {
  const { filters, selected } = useAppState();
  const apply = useApply();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    apply(goTo(to));
  };
  return (
    <a
      href={writeUrl(to, filters, selected)}
      onClick={follow}
      id={id}
      tabIndex={tabIndex}
      className={className}
      aria-label={label}
      aria-current={isCurrent === true ? 'page' : undefined}
    >
      {children}
    </a>
  );
}

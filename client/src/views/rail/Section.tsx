import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../kit/icons.tsx';

interface SectionProps {
  readonly title: string;
  /** What it comes to, told beside its title. */
  readonly tells?: ReactNode;
  readonly isClosed?: boolean;
  readonly children: ReactNode;
}

/** A part of the rail that folds. */
export function Section({ title, tells, isClosed, children }: SectionProps): ReactElement {
  const [isOpen, setOpen] = useState(isClosed !== true);
  const id = useId();
  return (
    <section className={isOpen ? 'sect rfold' : 'sect rfold shut'} aria-labelledby={`${id}-title`}>
      <h3 className="h">
        <button
          type="button"
          className="fh"
          id={`${id}-title`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
          <Icon name={isOpen ? 'up' : 'down'} small />
        </button>
        <span className="r num">{tells}</span>
      </h3>
      {isOpen ? children : null}
    </section>
  );
}

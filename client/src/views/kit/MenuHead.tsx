import type { ReactElement } from 'react';

/** The head of a popover, or of a part of one: what it is, and how much. */
export function MenuHead({ title, told }: { title: string; told?: string }): ReactElement {
  return (
    <div className="mh" role="presentation">
      <b>{title}</b>
      {told === undefined ? null : <span className="num">{told}</span>}
    </div>
  );
}

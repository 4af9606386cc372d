import type { KeyboardEvent } from 'react';

/** Moves the focus among the items of a menu by arrow keys, Home and End. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]:not([disabled])'),
  ];
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[
    event.key
  ];
  if (to === undefined) return;
  event.preventDefault();
  items[to % items.length]?.focus();
}

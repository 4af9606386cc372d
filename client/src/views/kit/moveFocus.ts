import type { KeyboardEvent } from 'react';

const MENU_ITEMS = '[role^=menuitem]:not([disabled])';

/** Moves the focus among the items of a menu, or others, by arrow keys, Home and End. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, among = MENU_ITEMS): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(among)];
  const at = items.findIndex((item) => item === document.activeElement);
  const [next, before] = [at + 1, at - 1 + items.length];
  const to = {
    ArrowDown: next,
    ArrowRight: next,
    ArrowUp: before,
    ArrowLeft: before,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items[to % items.length]?.focus();
}

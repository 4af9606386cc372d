import type { ReactElement } from 'react';

const PATHS = {
  search: 'M11.3 7a4.3 4.3 0 1 1-8.6 0 4.3 4.3 0 0 1 8.6 0ZM10.3 10.3 14 14',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'm10.5 3 3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10',
  share: 'M8 9.5V2M5.2 4.6 8 1.8l2.8 2.8M4.5 7H3v7h10V7h-1.5',
  export: 'M8 2v7.5M5.2 6.8 8 9.6l2.8-2.8M2.8 11v3h10.4v-3',
  check: 'm3.5 8.5 3 3 6-7',
  lines: 'M3 4h10M3 8h10M3 12h6',
  minus: 'M3 8h10',
  plus: 'M8 3v10M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  picture:
    'M2.5 3.5h11v9h-11zM2.5 11l3.4-3.6 2.6 2.6 2-1.8 3 2.6M10.8 6.2a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0Z',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'm6 3.5 4.5 4.5L6 12.5',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  pen: 'M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4zM9.6 4.2l2.2 2.2',
  close: 'm4 4 8 8M12 4l-8 8',
  fork: 'M8 14V9M8 9 4 4M8 9l4-5M3.5 6.5v-3h3M12.5 6.5v-3h-3',
  from: 'M13 8H3.5M7 4.5 3.5 8 7 11.5',
  to: 'M3 8h9.5M9 4.5 12.5 8 9 11.5',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  open: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  page: 'M4 2h5l3 3v9H4zM9 2v3h3',
  map: 'M5.8 4.5 10.2 5.5M4.4 5.8l1.2 4.9M7.1 11.1l3.7-3.7M5.8 4a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM13.8 6a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM7.8 12.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z',
  rectangle:
    'M3 2.5h1.5M7 2.5h2M11.5 2.5H13V4M13 6.5v3M13 11.5V13h-1.5M9 13H7M4.5 13H3v-1.5M3 9.5v-3M3 4V2.5',
  lasso:
    'M5 10.8C3.2 10.1 2 8.8 2 7.2 2 4.6 4.7 2.8 8 2.8s6 1.8 6 4.4-2.7 4.2-6 4.2c-.8 0-1.5-.1-2.2-.3M6.6 11.6a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM5 13c0 .7-.5 1.3-1.2 1.5',
  fix: 'M6 2.5h4M6.7 2.5v4L4.5 9h7L9.3 6.5v-4M8 9v4.5',
  hide: 'M2.5 2.5l11 11M6.6 4.2A6 6 0 0 1 8 4c3.5 0 5.5 4 5.5 4a10 10 0 0 1-1.7 2.2M9.6 11.7A5.5 5.5 0 0 1 8 12c-3.5 0-5.5-4-5.5-4a10 10 0 0 1 2.2-2.6M6.8 6.8a1.7 1.7 0 0 0 2.4 2.4',
  expand:
    'M9.5 8a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM10 6l3-3M10.5 3H13v2.5M6 10l-3 3M5.5 13H3v-2.5M6 6 3 3M3 5.5V3h2.5M10 10l3 3M13 10.5V13h-2.5',
  collapse:
    'M13.5 2.5 10 6M10 3.5V6h2.5M2.5 13.5 6 10M6 12.5V10H3.5M2.5 2.5 6 6M3.5 6H6V3.5M13.5 13.5 10 10M12.5 10H10v2.5',
  around:
    'M9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M12.2 3.8l-1.4 1.4M5.2 10.8l-1.4 1.4',
  invert: 'M3 5h9M9.5 2.5 12 5 9.5 7.5M13 11H4M6.5 8.5 4 11l2.5 2.5',
  only: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  path: 'M5.3 12.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM14.3 3.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM5.3 12.5H9a2.2 2.2 0 0 0 0-4.5H7a2.2 2.2 0 0 1 0-4.5h3.7',
  bookmark: 'M4 2.5h8v11L8 10.7 4 13.5z',
  link: 'M6.8 9.2a2.3 2.3 0 0 0 3.3 0l2.7-2.7a2.3 2.3 0 0 0-3.3-3.3L8.6 4.1M9.2 6.8a2.3 2.3 0 0 0-3.3 0L3.2 9.5a2.3 2.3 0 0 0 3.3 3.3l.9-.9',
  history: 'M3 4v2.8h2.8M3.2 6.6A5.3 5.3 0 1 1 2.8 9M8 5.2V8.2l2 1.3',
} as const;
export type IconName = keyof typeof PATHS;

/** A line icon, 16 pixels wide; it says nothing to a screen reader, its button does. */
export function Icon({ name, small }: { name: IconName; small?: boolean }): ReactElement {
  return (
    <svg className={small === true ? 'i i12' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark for the run button and playback. */
export function PlayIcon(): ReactElement {
  return (
    <svg className="i i12" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5 3.2v9.6l7.5-4.8Z" fill="currentColor" />
    </svg>
  );
}

/** Half light, half dark. */
export function ThemeIcon(): ReactElement {
  return (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11A5.5 5.5 0 0 0 8 2.5Z" fill="currentColor" />
    </svg>
  );
}

/** One who says something to another. */
export function Logo(): ReactElement {
  return (
    <svg viewBox="0 0 22 16" aria-hidden="true">
      <circle cx="4" cy="8" r="3.5" fill="var(--ink)" />
      <circle cx="18" cy="8" r="2.8" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <path
        d="M8.5 8h4.2M11 5.8 13.2 8 11 10.2"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

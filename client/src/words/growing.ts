import { counted } from '../text/counted.ts';

function entities(n: number): string {
  return counted(n, 'entity', 'entities');
}

/** The words of finding, selecting and growing. */
export const GROWING_WORDS = {
  neighbors: {
    title: 'Neighbours',
    offMap: (n: number) => (n === 0 ? 'all on the map' : `${n} not on the map`),
    expand: (n: number, of: number) =>
      n < of ? `Add the ${n} best reported` : n === 1 ? 'Add it to the map' : `Add all ${n}`,
    collapse: (n: number) => `Collapse ${n}`,
    hide: 'Hide',
    choose: 'Choose…',
    showHidden: (n: number) => `Show ${n} hidden`,
  },
  selection: {
    label: 'Selection',
    count: (n: number) => `${n} selected`,
    told: (n: number) => (n === 0 ? '' : `${entities(n)} selected.`),
    expand: 'Expand',
    collapse: 'Collapse',
    hide: 'Hide',
    pin: 'Pin',
    unpin: 'Unpin',
    neighbors: 'Select neighbours too',
    invert: 'Invert the selection',
    keep: 'Only these on the map',
    path: 'Find a path between them',
    keepAll: 'All entities again',
    link: 'Copy link',
    linked: 'Link copied',
    clear: 'Clear the selection',
    tools: 'Select by',
    rectangle: 'Select by a rectangle',
    lasso: 'Select by a lasso',
  },
  expand: {
    title: (name: string) => `Expand ${name}`,
    titleAll: (n: number) => `Expand ${entities(n)}`,
    sum: (all: number, fresh: number) =>
      `${counted(all, 'neighbour')}, ${fresh === 0 ? 'all of them on the map' : `${fresh} not on the map`}`,
    hub: (n: number) => `A hub: ${n} would crowd the map. Choose whom to add.`,
    kinds: 'Entity',
    acts: 'Act',
    limit: 'At most',
    all: 'All',
    best: 'best reported first',
    most: (n: number) => `never more than ${n} at once`,
    add: (n: number, of: number) =>
      n === 0
        ? 'No one to add'
        : n < of
          ? `Add the ${n} best reported`
          : `Add ${n === 1 ? 'it' : `all ${n}`}`,
    none: 'Everyone they have dealt with is on the map.',
    others: (n: number) => ` and ${counted(n, 'other')}`,
    close: 'Cancel',
  },
  history: {
    title: 'History',
    button: 'History of the map',
    start: 'As it was opened',
    now: 'now',
  },
  commands: {
    title: 'Commands',
    goTo: (view: string) => `Go to ${view}`,
    undo: 'Undo the last change of the map',
    redo: 'Redo the change of the map',
    reset: 'Reset all filters',
    keepAll: 'Show all entities again',
  },
  help: {
    title: 'Keyboard',
    parity: 'Every picture also reads as a table and as sentences',
    close: 'Close the sheet',
  },
  search: {
    title: 'Search',
    placeholder: 'Names, acts, words',
    entities: 'Entities',
    events: 'Words said and deeds done',
    documents: 'Documents',
    nothing: (words: string) => `Nothing matches “${words}”.`,
    start: 'Type a name, an office, a treaty, words that were said, or a command.',
    move: 'move',
    open: 'open',
    close: 'Close',
    acts: (n: number) => counted(n, 'event'),
    beside: 'add to the map',
    facets: 'Show',
    all: 'All',
    next: 'what to show',
  },
} as const;

import { counted } from '../text/counted.ts';

function entities(n: number): string {
  return counted(n, 'entity', 'entities');
}

/** The words of finding, selecting and growing. */
export const GROWING_WORDS = {
  neighbors: {
    title: 'Neighbours',
    offMap: (n: number, isCut: boolean) => {
      if (n === 0) return isCut ? 'the best reported on the map' : 'all on the map';
      return isCut ? `more than ${n} not on the map` : `${n} not on the map`;
    },
    none: 'none under these filters',
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
    sum: (all: number, fresh: number, isCut: boolean) =>
      isCut
        ? `More than ${counted(all, 'neighbour')}. Of the best reported of them, ${fresh} are not on the map; filters bring others forward.`
        : `${counted(all, 'neighbour')}, ${fresh === 0 ? 'all of them on the map' : `${fresh} not on the map`}`,
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
    close: 'Close what is open beside the map',
    hideSelected: 'Hide those that are selected',
    layout: (name: string) => `Lay out: ${name}`,
    clock: {
      happened: 'Read days as they happened',
      published: 'Read days as they were published',
    },
    color: (by: string) => `Colour by ${by}`,
    size: (by: string) => `Size by ${by}`,
    width: (by: string) => `Lines by ${by}`,
    label: (by: string) => `Beside entities: ${by}`,
    selectAll: 'Select all on the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the map to the window',
    forget: 'Forget recent searches',
    export: 'Export…',
    views: 'Views that were kept…',
    add: 'Add documents…',
    share: 'Copy the link to this view',
    keys: 'Keys of the page',
    dark: 'Dark theme, on or off',
    picture: (format: string) => `Save the map as ${format}`,
    inWords: 'The map in words, or as a picture',
  },
  help: {
    title: 'Keyboard',
    parity: 'Every picture also reads as a table and as sentences',
    close: 'Close the sheet',
  },
  search: {
    title: 'Search',
    placeholder: 'Names, acts, words',
    recent: 'Recent searches',
    entities: 'Entities',
    events: 'Words said and deeds done',
    documents: 'Documents',
    nothing: (words: string) => `Nothing matches “${words}”.`,
    loose: (words: string) => `Nothing has “${words}”. This is close to it:`,
    waiting: 'The best hit opens as soon as it is found.',
    start:
      'Type a name, an office, a code, an act with who did it, words that were said, or a command.',
    move: 'move',
    opens: {
      entity: 'open beside the map',
      event: 'open beside the map',
      document: 'open the document',
      command: 'do it',
      recent: 'search again',
    },
    close: 'Close',
    acts: (n: number) => (n === 0 ? 'no events' : counted(n, 'event')),
    beside: 'only add to the map',
    facets: 'Show',
    all: 'All',
    /** The server counts no further. */
    count: (n: number) => (n >= 10_000 ? '10,000+' : n.toLocaleString('en')),
    shown: (n: number, of: string) => `the first ${n} of ${of}`,
    next: 'what to show',
    narrow: 'Narrow',
  },
} as const;

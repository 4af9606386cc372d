/** The words of the window's titles. */
export const TITLE_WORDS = {
  titles: {
    entity: 'Entity',
    event: 'Event',
    document: 'Document',
    someone: '…',
    path: 'Path',
    dyad: (a: string, b: string) => `${a} and ${b}`,
    conversation: (a: string, b: string) => `Conversation of ${a} and ${b}`,
    pathBetween: (from: string, to: string) => `Path from ${from} to ${to}`,
    eventOn: (summary: string, date: string) => `${summary}, ${date}`,
    shown: {
      all: 'Documents',
      outdated: 'Documents read by older rules',
      copies: 'Documents with near-copies',
      silent: 'Documents that gave no event',
      rejected: 'Rejected documents',
    },
    table: {
      events: 'Table of events',
      reports: 'Table of reports',
      entities: 'Table of entities',
    },
  },
} as const;

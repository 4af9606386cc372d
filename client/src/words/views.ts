/** The words of saved views. */
export const VIEW_WORDS = {
  title: 'Saved views',
  button: 'Views',
  name: 'Name for this view',
  newName: (name: string) => `New name for ${name}`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Remove ${name}`,
  none: 'No view is saved yet. A view keeps filters, layout, pins and selection.',
  readOnly: 'This server was started with --read-only: no view can be saved.',
  removed: (name: string) => `Removed “${name}”.`,
  undo: 'Undo',
  savedOn: (day: string) => `Saved on ${day}`,
  failed: 'That could not be done.',
  gone: 'This view is gone.',
} as const;

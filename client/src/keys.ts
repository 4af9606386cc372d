/** The keys of the page, by where they work; each line is what it does, then what to press. */
export const KEY_SHEET = [
  {
    title: 'Anywhere',
    keys: [
      ['Search', '/'],
      ['Search and commands', 'Ctrl', 'K'],
      ['Add what was found to the map', 'Alt', 'Enter'],
      ['What the search shows', 'Alt', '←', '→'],
      ['Narrow what it shows', 'Alt', '↑', '↓'],
      ['Undo', 'Ctrl', 'Z'],
      ['Redo', 'Ctrl', 'Y'],
      ['Close what is open', 'Esc'],
      ['This sheet', '?'],
    ],
  },
  {
    title: 'On the map',
    keys: [
      ['Neighbour that way', '↑', '→', '↓', '←'],
      ['Open', 'Enter'],
      ['Select, or take out of the selection', 'Space'],
      ['Select all', 'Ctrl', 'A'],
      ['Select by a rectangle', 'Shift', 'drag'],
      ['Zoom in, zoom out', '+', '−'],
      ['Fit to the window', '0'],
    ],
  },
  {
    title: 'In a conversation',
    keys: [
      ['Act before, act after', '←', '→'],
      ['Over the axis', '↑', '↓'],
      ['Open', 'Enter'],
      ['To its answer', 'R'],
      ['To what it answers', 'Shift', 'R'],
    ],
  },
  {
    title: 'With an entity, or all that are selected',
    keys: [
      ['Preview neighbours, then add them', 'E'],
      ['Collapse what was added', 'C'],
      ['Hide', 'H'],
      ['Pin, or let go', 'P'],
    ],
  },
  {
    title: 'With a selection',
    keys: [
      ['Select neighbours too', 'N'],
      ['Invert', 'I'],
      ['Only these on the map', 'O'],
      ['Find a path between two', 'F'],
      ['Clear', 'Esc'],
    ],
  },
] as const;

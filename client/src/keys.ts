/** The keys of the page, by where they work; each line is what it does, then what to press. */
export const KEY_SHEET = [
  {
    title: 'Anywhere',
    keys: [
      ['Search', '/'],
      ['Commands', 'Ctrl', 'K'],
      ['Undo', 'Ctrl', 'Z'],
      ['Redo', 'Ctrl', 'Y'],
      ['Close what is open', 'Esc'],
      ['This sheet', '?'],
    ],
  },
  {
    title: 'On the map',
    keys: [
      ['Nearest neighbour', '↑', '→', '↓', '←'],
      ['Open', 'Enter'],
      ['Zoom in, zoom out', '+', '−'],
      ['Fit to the window', '0'],
    ],
  },
  {
    title: 'With an entity',
    keys: [
      ['Preview neighbours, then add them', 'E'],
      ['Collapse what was added', 'C'],
      ['Hide', 'H'],
    ],
  },
] as const;

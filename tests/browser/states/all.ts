import { CONVERSATIONS } from './conversation.ts';
import { DOCUMENTS } from './documents.ts';
import { MENUS } from './menus.ts';
import { NETWORK, PANELS } from './network.ts';
import { CONSOLE, TABLES } from './tables.ts';

/** Every view of the page and what can stand open in it. */
export const STATES = [
  ...NETWORK,
  ...PANELS,
  ...CONVERSATIONS,
  ...MENUS,
  ...TABLES,
  ...DOCUMENTS,
  ...CONSOLE,
];

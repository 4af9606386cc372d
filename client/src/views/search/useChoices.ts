import { useContext, useMemo, useState } from 'react';
import type { SearchHit } from '../../../../server/model/api.ts';
import { useSearch } from '../../queries/queries.ts';
import { useAppState } from '../../state/hooks.ts';
import { listCommands, matchCommands } from '../../text/commands.ts';
import { listNarrowings, type NarrowChoice, type Narrowed } from '../../text/narrowing.ts';
import { addRecent, parseRecent } from '../../text/recent.ts';
import { WORDS } from '../../words/words.ts';
import { CommandContext, type PageCommand } from './commands.ts';
import { listFacets, type Facet, type Totals } from './SearchFacets.tsx';
import { orderHits, typeOf, type Choice } from './SearchHits.tsx';
import { useSettled } from './useSettled.ts';

const KEY = 'demarche.searches';
/** Between two keys of one who types fast. */
const PAUSE_MS = 120;

/** What the palette offers for what is typed. */
export interface Choices {
  readonly hits: readonly Choice[];
  readonly totals: Totals;
  /** The facet that is shown: the one that is wanted, unless it holds nothing. */
  readonly facet: Facet;
  /** Whether the hits are those of the words as they stand, and not still of those before. */
  readonly isCurrent: boolean;
  readonly isLoose: boolean;
  /** How the hits of the facet can be narrowed. */
  readonly narrowings: readonly (readonly NarrowChoice[])[];
  readonly error: Error | null;
  /** Keeps what is typed among the recent searches. */
  readonly remember: () => void;
}

function asked(facet: Facet): SearchHit['type'] | null {
  return facet === 'entity' || facet === 'event' || facet === 'document' ? facet : null;
}

/** Hits of the server and commands of the page for some words; recent searches and all commands for none. */
export function useChoices(words: string, wanted: Facet, narrowed: Narrowed): Choices {
  const state = useAppState();
  const board = useContext(CommandContext);
  const [deeds] = useState(() => board.list());
  const [recent, setRecent] = useState(() => parseRecent(localStorage.getItem(KEY)));
  const settled = useSettled(words, PAUSE_MS);
  const { data, isPlaceholderData, error } = useSearch(settled, asked(wanted), narrowed);
  const commands = useMemo(() => {
    const forget: PageCommand = {
      type: 'deed',
      id: 'forget',
      text: WORDS.commands.forget,
      keys: [],
      run: () => {
        localStorage.removeItem(KEY);
        setRecent([]);
      },
    };
    const all = [...listCommands(state), ...deeds, ...(recent.length === 0 ? [] : [forget])];
    return matchCommands(all, words);
  }, [state, deeds, recent, words]);
  // What is only close to the words gives way to a command that has them.
  const isBeside = data?.isLoose === true && commands.length > 0;
  const found = words === '' || isBeside ? undefined : data;
  const totals: Totals = {
    recent: 0,
    ...(found?.totals ?? { entity: 0, event: 0, document: 0 }),
    command: commands.length,
  };
  // What is narrowed to nothing is still of its type.
  const isHeld = Object.keys(narrowed).length > 0;
  const facet = words === '' || !(isHeld || listFacets(totals).includes(wanted)) ? 'all' : wanted;
  const [, only, ...others] = listFacets(totals);
  // Where all that was found is of one type, nobody need choose it.
  const type = asked(facet === 'all' && only !== undefined && others.length === 0 ? only : facet);
  const before: readonly Choice[] =
    words === '' ? recent.map((text) => ({ type: 'recent', id: text, text })) : [];
  const all = orderHits([...before, ...(found?.hits ?? []), ...commands]);
  return {
    hits: facet === 'all' ? all : all.filter((hit) => typeOf(hit) === facet),
    totals,
    facet,
    isCurrent: words === '' || (settled === words && data !== undefined && !isPlaceholderData),
    isLoose: found?.isLoose === true,
    narrowings:
      found === undefined || type === null ? [] : listNarrowings(type, found.facets, narrowed),
    error,
    remember: () => localStorage.setItem(KEY, JSON.stringify(addRecent(recent, words))),
  };
}

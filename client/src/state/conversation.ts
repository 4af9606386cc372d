import { list } from './codecs.ts';
import type { State } from './model.ts';
import type { Pair } from './pair.ts';

export const ACTS_SHOWN = ['all', 'unanswered'] as const;
export const SHAPES = ['picture', 'words'] as const;

/** What two did to each other, day by day; without a pair, the place to choose one. */
export interface ConversationPlace {
  readonly view: 'conversation';
  readonly pair: Pair | null;
  /** A second pair, whose escalation stands under that of the first. */
  readonly beside: Pair | null;
  /** The act whose ledger is open. */
  readonly act: string | null;
  readonly only?: (typeof ACTS_SHOWN)[number];
  readonly as?: (typeof SHAPES)[number];
  /** Columns of which all acts are shown, also those that have no room. */
  readonly whole?: readonly string[];
}

const BETWEEN = '~';

function readPair(text: string | null): Pair | null {
  const [a = '', b = ''] = (text ?? '').split(BETWEEN);
  return a === '' || b === '' || a === b ? null : { a, b };
}

/** A conversation as one comes to it. */
export function createConversation(pair: Pair | null): ConversationPlace {
  return { view: 'conversation', pair, beside: null, act: null };
}

/** The conversation that an address names. */
export function readConversation(a: string, b: string, search: URLSearchParams): ConversationPlace {
  if (a === '' || b === '' || a === b) return createConversation(null);
  const whole = list.read(search.get('whole') ?? '') ?? [];
  return {
    ...createConversation({ a, b }),
    act: search.get('act'),
    beside: readPair(search.get('beside')),
    ...(search.get('only') === 'unanswered' ? { only: 'unanswered' } : {}),
    ...(search.get('as') === 'words' ? { as: 'words' } : {}),
    ...(whole.length === 0 ? {} : { whole }),
  };
}

/** A conversation's part of an address: what is as usual needs none. */
export function writeConversation({
  beside,
  act,
  only = 'all',
  as = 'picture',
  whole = [],
}: ConversationPlace): readonly (readonly [string, string])[] {
  return [
    ...(act === null ? [] : [['act', act] as const]),
    ...(only === 'all' ? [] : [['only', only] as const]),
    ...(as === 'picture' ? [] : [['as', as] as const]),
    ...(whole.length === 0 ? [] : [['whole', list.write(whole)] as const]),
    ...(beside === null ? [] : [['beside', [beside.a, beside.b].join(BETWEEN)] as const]),
  ];
}

/** The conversation that is nearest to hand: of the two that are open, or selected. */
export function findConversation({ place, selected }: State): ConversationPlace {
  if (place.view === 'conversation') return place;
  if (place.view === 'network' && place.opened.kind === 'dyad') {
    const { a, b } = place.opened;
    return createConversation({ a, b });
  }
  const [a, b, ...others] = selected;
  return createConversation(
    a === undefined || b === undefined || others.length > 0 ? null : { a, b },
  );
}

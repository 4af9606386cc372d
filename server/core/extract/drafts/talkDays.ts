import type { Draft } from './draft.ts';

/** Acts with which a text begins to tell of what was said there. */
const TALKS = new Set(['MET', 'PHONED', 'VISITED', 'NEGOTIATED']);
/** How many paragraphs on a newspaper still tells of the same talk. */
const REACH = 1;

/** "met Kim on Wednesday. … He thanked Kim": what is told without a day by those who talked is of the talk's day. */
export function carryTalkDays(drafts: readonly Draft[], isOwnRelease: boolean): readonly Draft[] {
  const told = drafts.map((draft) => ({ draft, place: placeOf(draft) }));
  const days = told.map(({ draft, place }) => {
    if (draft.date !== null || !draft.isCurrent || draft.isHeadline) return null;
    const talk = told.findLast(
      (one) =>
        isDatedTalk(one.draft) && isBefore(one.place, place) && hasPart(one.draft, draft.source.id),
    );
    if (talk === undefined) return null;
    return isOwnRelease || place.block - talk.place.block <= REACH ? talk.draft.date : null;
  });
  return drafts.map((draft, n) => {
    if (draft.date !== null || !draft.isCurrent) return draft;
    const together = drafts.findIndex((d, k) => isJoint(d, draft) && days[k] !== null);
    return { ...draft, date: days[n] ?? days[together] ?? null };
  });
}

/** Whether two are sides of one act. */
function isJoint(a: Draft, b: Draft): boolean {
  return a.joint !== '' && a.joint === b.joint;
}

interface Place {
  readonly block: number;
  readonly token: number;
}

function placeOf({ places }: Draft): Place {
  const [block = 0, token = 0] = (places[0] ?? '').split(':').map(Number);
  return { block, token };
}

function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.token < b.token);
}

/** A talk that the text tells as its news, on a day of its own. */
function isDatedTalk({ act, status, date, isCurrent, isHeadline }: Draft): boolean {
  const isDay = date?.precision === 'day' && date.dateEnd === null;
  return TALKS.has(act.name) && status === 'asserted' && isCurrent && isDay && !isHeadline;
}

function hasPart({ source, target }: Draft, id: string): boolean {
  return source.id === id || target?.id === id;
}

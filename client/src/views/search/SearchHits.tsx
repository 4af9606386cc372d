import { Fragment, type ReactElement } from 'react';
import type { SearchHit } from '../../../../server/model/api.ts';
import { formatDate } from '../../text/dates.ts';
import type { Command } from '../../text/commands.ts';
import { markFound } from '../../text/marked.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import type { PageCommand } from './commands.ts';
import { ActBadge, Glyph } from '../kit/glyphs.tsx';
import { Icon } from '../kit/icons.tsx';

/** Words that were looked for before. */
export interface RecentSearch {
  readonly type: 'recent';
  readonly id: string;
  readonly text: string;
}

/** What the palette can open or do. */
export type Choice = SearchHit | Command | PageCommand | RecentSearch;

export const TYPES = ['recent', 'entity', 'event', 'document', 'command'] as const;
export type ChoiceType = (typeof TYPES)[number];
export const HEADINGS = {
  recent: WORDS.search.recent,
  entity: WORDS.search.entities,
  event: WORDS.search.events,
  document: WORDS.search.documents,
  command: WORDS.commands.title,
} as const;

/** Under which heading a choice stands: what changes the page and what its parts do are both commands. */
export function typeOf({ type }: Choice): ChoiceType {
  return type === 'deed' ? 'command' : type;
}

/** An id for a hit's row, so that the text field can point at it. */
export function rowOf(hit: Choice): string {
  return `hit-${typeOf(hit)}-${hit.type === 'entity' ? hit.entity.id : hit.id}`.replaceAll(
    /\s/gu,
    '_',
  );
}

/** Hits in the order that they are shown: by type, each in the server's order. */
export function orderHits(hits: readonly Choice[]): readonly Choice[] {
  return TYPES.flatMap((type) => hits.filter((hit) => typeOf(hit) === type));
}

function Marked({ text, typed }: { text: string; typed: string }): ReactElement {
  return (
    <span className="t">
      {markFound(text, typed).map((piece, at) =>
        piece.isFound ? <b key={at}>{piece.text}</b> : <Fragment key={at}>{piece.text}</Fragment>,
      )}
    </span>
  );
}

/** Where the words stand, when that is not what the row says first. */
function Found({ hit, typed }: { hit: SearchHit; typed: string }): ReactElement | null {
  const shown =
    hit.type === 'event' ? hit.summary : hit.type === 'document' ? hit.title : hit.matched;
  if (hit.matched === shown) return null;
  return (
    <span className="found">
      <Marked text={hit.matched} typed={typed} />
    </span>
  );
}

function Hit({ hit, typed }: { hit: Choice; typed: string }): ReactElement {
  switch (hit.type) {
    case 'entity':
      return (
        <>
          <Glyph kind={hit.entity.kind} />
          <Marked text={hit.entity.name} typed={typed} />
          {hit.matched === hit.entity.name || hit.matched === hit.role ? null : (
            <span className="mut also">
              <Marked text={hit.matched} typed={typed} />
            </span>
          )}
          <span className="m num">
            {hit.role ?? KIND_WORDS[hit.entity.kind]}, {WORDS.search.acts(hit.events)}
          </span>
        </>
      );
    case 'event':
      return (
        <>
          <ActBadge label={hit.label} quad={hit.quad} />
          <Marked text={hit.summary} typed={typed} />
          <span className="m num">
            {hit.date === null ? WORDS.ledger.noDate : formatDate(hit.date)}
          </span>
        </>
      );
    case 'command':
    case 'deed':
      return (
        <>
          <Icon name={hit.type === 'deed' ? (hit.icon ?? 'right') : 'right'} />
          <Marked text={hit.text} typed={typed} />
          <span className="m">
            {hit.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        </>
      );
    case 'recent':
      return (
        <>
          <Icon name="history" />
          <span className="t">{hit.text}</span>
        </>
      );
    case 'document':
      return (
        <>
          <Icon name="page" />
          <Marked text={hit.title} typed={typed} />
          <span className="m num">
            {hit.outlet ?? WORDS.ledger.outletUnknown}
            {hit.publishedAt === null ? '' : `, ${formatDate(hit.publishedAt)}`}
          </span>
        </>
      );
  }
}

interface SearchHitsProps {
  readonly hits: readonly Choice[];
  readonly chosen: Choice | undefined;
  /** What was typed, to be marked where it is found. */
  readonly typed: string;
  readonly totals: Readonly<Record<ChoiceType, number>>;
  readonly onChoose: (hit: Choice) => void;
  readonly onOpen: (hit: Choice, isBeside: boolean) => void;
}

/** What was found, by type. */
export function SearchHits(props: SearchHitsProps): ReactElement {
  const { hits, chosen, typed, totals, onChoose, onOpen } = props;
  return (
    <div className="hits" role="listbox" id="hits" aria-label={WORDS.search.title}>
      {TYPES.map((type) => {
        const some = hits.filter((hit) => typeOf(hit) === type);
        if (some.length === 0) return null;
        return (
          <div key={type} role="group" aria-label={HEADINGS[type]}>
            <div className="ht" role="presentation">
              {HEADINGS[type]}
              {some.length < totals[type] ? (
                <span className="num">
                  {WORDS.search.shown(some.length, WORDS.search.count(totals[type]))}
                </span>
              ) : null}
            </div>
            {some.map((hit) => (
              <div
                key={rowOf(hit)}
                id={rowOf(hit)}
                role="option"
                aria-selected={hit === chosen}
                className="hit"
                onPointerMove={() => onChoose(hit)}
                onClick={(event) => onOpen(hit, event.altKey)}
              >
                <span className="l">
                  <Hit hit={hit} typed={typed} />
                </span>
                {hit.type === 'event' || hit.type === 'document' ? (
                  <Found hit={hit} typed={typed} />
                ) : null}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

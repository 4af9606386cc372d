import type { ReactElement } from 'react';
import type { SearchHit } from '../../../server/model/api.ts';
import { formatDate } from '../text/dates.ts';
import type { Command } from '../text/commands.ts';
import { KIND_WORDS } from '../words/terms.ts';
import { WORDS } from '../words/words.ts';
import { ActBadge, Glyph } from './glyphs.tsx';
import { Icon } from './icons.tsx';

/** What the palette can open or do. */
export type Choice = SearchHit | Command;

export const TYPES = ['entity', 'event', 'document', 'command'] as const;
export type ChoiceType = (typeof TYPES)[number];
export const HEADINGS = {
  entity: WORDS.search.entities,
  event: WORDS.search.events,
  document: WORDS.search.documents,
  command: WORDS.commands.title,
} as const;

/** An id for a hit's row, so that the text field can point at it. */
export function rowOf(hit: Choice): string {
  return `hit-${hit.type === 'entity' ? hit.entity.id : hit.id}`;
}

/** Hits in the order that they are shown: by type, each in the server's order. */
export function orderHits(hits: readonly Choice[]): readonly Choice[] {
  return TYPES.flatMap((type) => hits.filter((hit) => hit.type === type));
}

function Hit({ hit }: { hit: Choice }): ReactElement {
  switch (hit.type) {
    case 'entity':
      return (
        <>
          <Glyph kind={hit.entity.kind} />
          <span className="t">{hit.entity.name}</span>
          <span className="m num">
            {hit.matched === hit.entity.name ? '' : `${hit.matched} · `}
            {KIND_WORDS[hit.entity.kind]}, {WORDS.search.acts(hit.events)}
          </span>
        </>
      );
    case 'event':
      return (
        <>
          <ActBadge label={hit.act.replaceAll('_', ' ')} quad={hit.quad} />
          <span className="t">{hit.summary}</span>
          <span className="m num">{hit.date === null ? '' : formatDate(hit.date)}</span>
        </>
      );
    case 'command':
      return (
        <>
          <Icon name="right" />
          <span className="t">{hit.text}</span>
          <span className="m">
            {hit.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        </>
      );
    case 'document':
      return (
        <>
          <span className="mut">{hit.outlet ?? WORDS.ledger.outletUnknown}</span>
          <span className="t">{hit.title}</span>
          <span className="m num">
            {hit.publishedAt === null ? '' : formatDate(hit.publishedAt)}
          </span>
        </>
      );
  }
}

interface SearchHitsProps {
  readonly hits: readonly Choice[];
  readonly chosen: Choice | undefined;
  readonly onChoose: (hit: Choice) => void;
  readonly onOpen: (hit: Choice, isBeside: boolean) => void;
}

/** What was found, by type. */
export function SearchHits({ hits, chosen, onChoose, onOpen }: SearchHitsProps): ReactElement {
  return (
    <div className="hits" role="listbox" id="hits" aria-label={WORDS.search.title}>
      {TYPES.filter((type) => hits.some((hit) => hit.type === type)).map((type) => (
        <div key={type} role="group" aria-label={HEADINGS[type]}>
          <div className="ht" role="presentation">
            {HEADINGS[type]}
          </div>
          {hits
            .filter((hit) => hit.type === type)
            .map((hit) => (
              <div
                key={rowOf(hit)}
                id={rowOf(hit)}
                role="option"
                aria-selected={hit === chosen}
                className="hit"
                onPointerMove={() => onChoose(hit)}
                onClick={(event) => onOpen(hit, event.altKey)}
              >
                <Hit hit={hit} />
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}

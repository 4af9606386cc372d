import { clean } from '../../../server/core/clean/clean.ts';
import { discourse } from '../../../server/core/resolve/discourse.ts';
import type { ClauseTime, Discourse } from '../../../server/core/resolve/types.ts';
import { loadAnnotator } from '../../../server/io/model.ts';
import { loadResources } from '../../../server/io/resources.ts';
import type { Annotation } from '../../../server/model/annotation.ts';
import type { SourceDocument } from '../../../server/model/document.ts';

const annotator = loadAnnotator();
const resources = loadResources();
const NOTHING: Annotation = { tokens: [], sentences: [], entities: [] };

export interface Read {
  readonly who: Discourse;
  /** Ids of whom a word names, or the reason for abstaining; `nth` counts from the text's end when negative. */
  readonly ids: (word: string, nth?: number) => string;
  /** The country of an entity, 'none' where it stays open. */
  readonly country: (id: string) => string;
  readonly date: (word: string, time?: ClauseTime) => string | null;
}

/** Reads a text as the pipeline does, up to who is who. */
export function readText(text: string, more: Partial<SourceDocument> = {}): Read {
  const document = clean({ key: 'a', text, publishedAt: '2024-06-27', ...more });
  const annotations = document.blocks.map((block) =>
    block.kind === 'boilerplate'
      ? NOTHING
      : (annotator.annotate([
          { text: text.slice(block.start, block.end), offset: block.start },
        ])[0] ?? NOTHING),
  );
  const who = discourse(document, annotations, resources);
  const places = annotations.flatMap(({ tokens }, block) =>
    tokens.map((token) => ({ block, token })),
  );
  function find(word: string, nth: number): { readonly block: number; readonly i: number } {
    const place = places.filter(({ token }) => token.text === word).at(nth);
    if (place === undefined) throw new Error(`no "${word}" in "${text}"`);
    return { block: place.block, i: place.token.i };
  }
  return {
    who,
    ids: (word, nth = -1) => {
      const { block, i } = find(word, nth);
      const resolution = who.actorAt(block, i, 'source');
      return resolution.status === 'resolved'
        ? resolution.actors.map((a) => a.id).join(' ')
        : `- ${resolution.reason}`;
    },
    country: (id) => who.entities.find((e) => e.id === id)?.country ?? 'none',
    date: (word, time = 'past') => {
      const { block, i } = find(word, -1);
      const dated = who.dateAt(block, i, time);
      return dated === null
        ? null
        : [dated.date, ...(dated.dateEnd === null ? [] : [dated.dateEnd])].join('/');
    },
  };
}

import { useEffect, useRef, type ReactElement } from 'react';
import type { DocumentDetail } from '../../../../server/model/ledger.ts';
import { useDocuments } from '../../queries/queries.ts';
import { KINDS } from '../../state/model.ts';
import { WORDS } from '../../words/words.ts';
import type { MentionCursor } from './DocumentView.tsx';
import { Glyph } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';

function Entities({
  source,
  cursor,
  onChoose,
}: {
  source: DocumentDetail;
  cursor: MentionCursor | null;
  onChoose: (entity: string) => void;
}): ReactElement {
  const named = source.mentions.filter(({ spans }) => spans.length > 0);
  const mentions = named.sort(
    (a, b) =>
      KINDS.indexOf(a.entity.kind) - KINDS.indexOf(b.entity.kind) ||
      b.spans.length - a.spans.length,
  );
  return (
    <>
      <h2 className="h sect">
        {WORDS.document.entities}
        <span className="r">{WORDS.document.mentions}</span>
      </h2>
      {mentions.map(({ entity, spans }) => (
        <button
          key={entity.id}
          type="button"
          className={cursor?.entity === entity.id ? 'er sel' : 'er'}
          aria-pressed={cursor?.entity === entity.id}
          onClick={() => onChoose(entity.id)}
        >
          <Glyph kind={entity.kind} />
          <span className="t">{entity.name}</span>
          <span className="n">{spans.length}</span>
        </button>
      ))}
    </>
  );
}

/** So many documents before and after the open one are listed; a longer list is the table's. */
const BESIDE = 100;

/** The documents around the open one, and the entities of the one that is open. */
export function DocumentRail({
  id,
  source,
  cursor,
  onChoose,
}: {
  id: string;
  source: DocumentDetail | null;
  cursor: MentionCursor | null;
  onChoose: (entity: string) => void;
}): ReactElement {
  const { data } = useDocuments();
  const all = data?.documents ?? [];
  const at = all.findIndex((other) => other.id === id);
  const listed = all.slice(Math.max(0, at - BESIDE), Math.max(0, at) + BESIDE + 1);
  const list = useRef<HTMLElement>(null);
  const isListed = data !== undefined;
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]') ?? null;
    // Within the list only: where that stands below the text, the page must not move there.
    if (list.current !== null && here !== null)
      list.current.scrollTop = here.offsetTop - list.current.clientHeight / 2;
  }, [id, isListed]);
  return (
    <aside className="rail" aria-label={WORDS.document.list}>
      <h2 className="h sect">
        {WORDS.document.list}
        <span className="r num">{data?.total ?? ''}</span>
      </h2>
      <nav className="dl" ref={list} aria-label={WORDS.document.list}>
        {listed.map((other) => (
          <Link
            key={other.id}
            to={{ view: 'document', id: other.id, event: null }}
            isCurrent={other.id === id}
          >
            {other.outlet === null ? null : <span className="outlet">{other.outlet}</span>}
            <span className="title">{other.title}</span>
          </Link>
        ))}
        {listed.length < all.length ? (
          <Link to={{ view: 'documents' }}>{WORDS.document.all(all.length)}</Link>
        ) : null}
      </nav>
      {source === null ? null : <Entities source={source} cursor={cursor} onChoose={onChoose} />}
    </aside>
  );
}

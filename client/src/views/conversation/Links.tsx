import type { ReactElement } from 'react';
import type { Board } from '../../conversation/board.ts';
import type { PlacedWords } from '../../conversation/labels.ts';
import { writePath, type ReplyLink } from '../../conversation/links.ts';

interface LinksProps {
  readonly board: Board;
  /** Those in sight. */
  readonly links: readonly ReplyLink[];
  readonly words: readonly PlacedWords[];
  readonly open: string | null;
}

const HEAD = 5;

/** The head of a link, against the card that it comes to. */
function writeHead({ end, bend, trail }: ReplyLink): string {
  const tip = trail[0] ?? end;
  if (trail.length > 0)
    return `M${tip.x - HEAD} ${tip.y - 4}L${tip.x} ${tip.y}L${tip.x - HEAD} ${tip.y + 4}`;
  const back = bend[1].y > end.y ? HEAD : -HEAD;
  return `M${tip.x - 4} ${tip.y + back}L${tip.x} ${tip.y}L${tip.x + 4} ${tip.y + back}`;
}

/** The replies, from what is answered to what answers it, with the words that say so. Each card says the same. */
export function Links({ board, links, words, open }: LinksProps): ReactElement {
  const isOpen = (link: ReplyLink): boolean => link.from === open || link.to === open;
  const openWords = new Set(links.filter(isOpen).map(({ id }) => id));
  return (
    <svg className="replies" width={board.width} height={board.height} aria-hidden="true">
      {links.map((link) => (
        <g key={link.id} className={isOpen(link) ? 'on' : undefined}>
          <path d={writePath(link)} />
          <circle cx={(link.lead[0] ?? link.start).x} cy={(link.lead[0] ?? link.start).y} r="3" />
          <path d={writeHead(link)} />
        </g>
      ))}
      {words.map(({ link, text, at }) => (
        <text key={link} x={at.x} y={at.y + 4} className={openWords.has(link) ? 'on' : undefined}>
          {text}
        </text>
      ))}
    </svg>
  );
}

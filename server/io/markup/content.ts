import { readLines, type PageLine } from './lines.ts';
import type { MarkupElement } from './tree.ts';

/** A line of prose is at least this long; shorter ones are headings, credits, controls. */
const PROSE_UNITS = 60;
/** Above this share of link text a line leads elsewhere. */
const LINK_SHARE = 0.5;
/** One child that holds this share of the prose is where the article stands. */
const MAIN_SHARE = 0.7;

/** The readable text of a page: the lines of the innermost element that holds most of its prose, one empty line between. */
export function readContent(page: MarkupElement): string {
  const lines = readLines(page);
  const main = findMain(lines);
  return lines
    .filter((line) => main === null || line.path.includes(main))
    .filter((line) => !leadsElsewhere(line))
    .map((line) => line.text)
    .join('\n\n');
}

/** All text of a fragment, as of a feed's description: nothing around it to leave out but link lists. */
export function readFragment(fragment: MarkupElement): string {
  return readLines(fragment)
    .map((line) => line.text)
    .join('\n\n');
}

function findMain(lines: readonly PageLine[]): MarkupElement | null {
  const prose = lines.filter(isProse);
  let main: MarkupElement | null = null;
  for (let depth = 0; ; depth += 1) {
    const inner = prose.filter((line) => main === null || line.path[depth - 1] === main);
    const weights = new Map<MarkupElement, number>();
    for (const line of inner) {
      const child = line.path[depth];
      if (child !== undefined) weights.set(child, (weights.get(child) ?? 0) + line.text.length);
    }
    const total = inner.reduce((sum, line) => sum + line.text.length, 0);
    const best = [...weights].find(([, weight]) => weight >= MAIN_SHARE * total);
    if (best === undefined || isParagraph(best[0])) return main;
    main = best[0];
  }
}

/** A page of one paragraph still has its headings beside it. */
function isParagraph(element: MarkupElement): boolean {
  return element.name === 'p' || element.name === 'li';
}

function isProse(line: PageLine): boolean {
  return (
    line.kind !== 'caption' &&
    line.text.length >= PROSE_UNITS &&
    line.linked < LINK_SHARE * line.text.length &&
    /[.!?…:;"”’]/u.test(line.text)
  );
}

function leadsElsewhere(line: PageLine): boolean {
  return line.linked > 0 && line.linked >= LINK_SHARE * line.text.length && line.kind !== 'caption';
}

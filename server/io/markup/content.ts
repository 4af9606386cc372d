import { readLines, type PageLine, type PageLines } from './lines.ts';
import type { MarkupElement } from './tree.ts';

/** A line of prose is at least this long; shorter ones are headings, credits, controls. */
const PROSE_UNITS = 60;
/** Above this share of link text a line leads elsewhere. */
const LINK_SHARE = 0.5;
/** One child that holds this share of the prose is where the article stands. */
const MAIN_SHARE = 0.7;

/** The readable text of a page: the lines of the innermost element that holds most of its prose, one empty line between. */
export function readContent(page: MarkupElement): string {
  const read = readLines(page);
  const { from, to } = read.extents.get(findMain(page, read)) ?? { from: 0, to: 0 };
  return read.lines
    .slice(from, to)
    .filter((line) => !leadsElsewhere(line))
    .map((line) => line.text)
    .join('\n\n');
}

/** All text of a fragment, as of a feed's description: nothing around it to leave out but link lists. */
export function readFragment(fragment: MarkupElement): string {
  return readLines(fragment)
    .lines.map((line) => line.text)
    .join('\n\n');
}

function findMain(page: MarkupElement, { lines, extents }: PageLines): MarkupElement {
  // Sums up to each line, so that what an element holds is one subtraction.
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + (isProse(line) ? line.text.length : 0));
  const proseIn = (element: MarkupElement): number => {
    const { from, to } = extents.get(element) ?? { from: 0, to: 0 };
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  };
  let main = page;
  for (;;) {
    const least = MAIN_SHARE * proseIn(main);
    const inner = main.children.find(
      (child) => typeof child !== 'string' && proseIn(child) > 0 && proseIn(child) >= least,
    );
    if (inner === undefined || typeof inner === 'string' || isParagraph(inner)) return main;
    main = inner;
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

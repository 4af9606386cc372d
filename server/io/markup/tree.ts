import { Parser } from 'htmlparser2';

export interface MarkupElement {
  /** In small letters for HTML, as written for XML. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}
export type MarkupNode = MarkupElement | string;

interface Growing extends MarkupElement {
  readonly children: MarkupNode[];
}

/** How much markup may hold. */
export interface MarkupLimits {
  /** How deep it may nest. */
  readonly depth: number;
  readonly elements: number;
}

export type Markup =
  | { readonly status: 'parsed'; readonly root: MarkupElement }
  | {
      readonly status: 'rejected';
      readonly reason: 'too-deep' | 'too-large';
      readonly detail: string;
    };

/** Markup as a tree, or why it is beyond the limits. Entities that a document declares itself are never expanded. */
export function parseMarkup(text: string, kind: 'html' | 'xml', limits: MarkupLimits): Markup {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let deepest = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Growing = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
        elements += 1;
        deepest = Math.max(deepest, open.length - 1);
        if (deepest > limits.depth || elements > limits.elements) parser.pause();
      },
      ontext(data) {
        open.at(-1)?.children.push(data);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  parser.write(text);
  if (deepest > limits.depth)
    return {
      status: 'rejected',
      reason: 'too-deep',
      detail: `its markup nests deeper than ${limits.depth} levels`,
    };
  if (elements > limits.elements)
    return {
      status: 'rejected',
      reason: 'too-large',
      detail: `its markup has more than ${limits.elements} elements`,
    };
  parser.end();
  return { status: 'parsed', root };
}

/** All elements under a root in document order that fit. */
export function* findAll(
  root: MarkupElement,
  fits: (element: MarkupElement) => boolean,
): Generator<MarkupElement> {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    if (fits(child)) yield child;
    yield* findAll(child, fits);
  }
}

/** The text under an element with white space made single. */
export function textOf(element: MarkupElement): string {
  return rawText(element).replace(/\s+/gu, ' ').trim();
}

/** The text under an element as it stands. */
export function rawText(element: MarkupElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : rawText(child)))
    .join('');
}

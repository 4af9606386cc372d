import type { MarkupElement } from './tree.ts';

/** One line of a page as a reader sees it. */
export interface PageLine {
  readonly text: string;
  /** Units of the text that are link text. */
  readonly linked: number;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption';
}

/** The lines of a page, and which of them stand in each element: [from, to). */
export interface PageLines {
  readonly lines: readonly PageLine[];
  readonly extents: ReadonlyMap<MarkupElement, { readonly from: number; readonly to: number }>;
}

const SKIPPED = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'video',
  'audio', 'form', 'button', 'select', 'textarea', 'input', 'nav', 'footer', 'head', 'dialog',
]); // prettier-ignore
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em',
  'font', 'i', 'img', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike',
  'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'meta', 'link',
]); // prettier-ignore
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|dialog|search)$/u;
const HEADINGS = /^h[1-6]$/u;
const NOISE =
  /(?:^|[\s_-])(?:comments?|disqus|share|sharing|social|related|recirc\w*|recommend\w*|promo\w*|newsletter|subscri\w+|advert\w*|ads?|sponsor\w*|cookies?|consent|sidebar|breadcrumbs?|nav\w*|menu|footer|popular|trending|outbrain|taboola|paywall|modal|popup|toolbar|tags?|byline-share|print-only|visually-?hidden|sr-only|accessibility|skip-?(?:link|to\w*))(?=$|[\s_-])/iu;
const TEXT_HOLDERS =
  /(?:^|[\s_-])(?:article|body|content|main|story|text|page|post|entry)(?=$|[\s_-])/iu;

/** What holds this share of the page's text is no aside, whatever it is called. */
const MOST = 0.5;

interface Gathering {
  text: string;
  linked: number;
  readonly lines: PageLine[];
  readonly extents: Map<MarkupElement, { readonly from: number; readonly to: number }>;
  readonly weights: ReadonlyMap<MarkupElement, number>;
  readonly total: number;
}

/** All readable lines under an element; scripts, forms, navigation, comments and hidden parts are left out. */
export function readLines(root: MarkupElement): PageLines {
  const weights = new Map<MarkupElement, number>();
  const total = weigh(root, weights);
  const gathering = { text: '', linked: 0, lines: [], extents: new Map(), weights, total };
  visit(root, 'paragraph', false, gathering);
  return gathering;
}

function visit(
  element: MarkupElement,
  outerKind: PageLine['kind'],
  isLinked: boolean,
  gathering: Gathering,
): void {
  const isBlock = !INLINE.has(element.name);
  const kind = kindOf(element.name) ?? outerKind;
  if (isBlock) flush(outerKind, gathering);
  const from = gathering.lines.length;
  for (const child of element.children) {
    if (typeof child === 'string') add(child, isLinked, gathering);
    else if (child.name === 'br') add('\n', isLinked, gathering);
    else if (!SKIPPED.has(child.name) && !isAside(child, gathering))
      visit(child, kind, isLinked || child.name === 'a', gathering);
  }
  if (isBlock) flush(kind, gathering);
  gathering.extents.set(element, { from, to: gathering.lines.length });
}

function add(text: string, isLinked: boolean, gathering: Gathering): void {
  gathering.text += text === '\n' ? text : text.replace(/\s+/gu, ' ');
  if (isLinked) gathering.linked += text.trim().length;
}

function flush(kind: PageLine['kind'], gathering: Gathering): void {
  const text = gathering.text
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  if (text !== '') gathering.lines.push({ text, linked: gathering.linked, kind });
  gathering.text = '';
  gathering.linked = 0;
}

function kindOf(name: string): PageLine['kind'] | null {
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'li') return 'item';
  return HEADINGS.test(name) ? 'heading' : null;
}

/** Counts the units of text under each element once. */
function weigh(element: MarkupElement, weights: Map<MarkupElement, number>): number {
  if (SKIPPED.has(element.name)) return 0;
  let units = 0;
  for (const child of element.children)
    units += typeof child === 'string' ? child.trim().length : weigh(child, weights);
  weights.set(element, units);
  return units;
}

function isAside(element: MarkupElement, { weights, total }: Gathering): boolean {
  if ((weights.get(element) ?? 0) > MOST * total) return false;
  const { attributes } = element;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (/display:\s*none/iu.test(attributes['style'] ?? '')) return true;
  if (ASIDE_ROLES.test(attributes['role'] ?? '')) return true;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  return NOISE.test(names) && !TEXT_HOLDERS.test(names);
}

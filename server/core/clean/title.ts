import { writePlain } from '../plain.ts';

const HEADING = /^\s{0,3}#{1,6}\s+/u;
const CLOSING = /\s+#+\s*$/u;
const STRONG =
  /(?<![\p{L}\d*_])(?<mark>\*{1,3}|_{1,3}|`)(?=[^\s*_`])(?<words>[^*_`]+)\k<mark>(?![\p{L}\d*_])/gu;
const LINK = /\[(?<words>[^[\]]+)\]\([^()\s]*\)/gu;

/** A title as it is read aloud: without Markdown's marks, on one line. The text itself keeps them. */
export function writePlainTitle(title: string): string {
  const bare = title
    .replace(HEADING, '')
    .replace(CLOSING, '')
    .replace(LINK, '$<words>')
    .replace(STRONG, '$<words>');
  return writePlain(bare);
}

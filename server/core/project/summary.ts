import { writePlain } from '../plain.ts';
import type { Act } from '../../model/ontology.ts';
import type { Status } from '../../model/record.ts';

/** Words that a label ends in only because a target follows. */
const TAIL = / (?:with|to|of|about|over|for|from|against|toward)$/u;
const LONGEST_CONTENT = 120;

/** What is not told as done is marked, in the page's own words. */
const MARKS: Readonly<Record<Status, string>> = {
  asserted: '',
  claimed: ' (claimed by one side)',
  planned: ' (planned)',
  negated: ' (said not to have happened)',
};

/** One sentence for an event: "South Korea's foreign ministry summoned Georgy Zinoviev". */
export function summarize(
  act: Act,
  status: Status,
  source: string,
  target: string | null,
  content: string | null,
): string {
  const label = act.label.charAt(0).toLowerCase() + act.label.slice(1);
  const mark = MARKS[status];
  if (target !== null) return `${source} ${label} ${target}${mark}`;
  const alone = `${source} ${label.replace(TAIL, '')}${mark}`;
  return content === null ? alone : `${alone}: ${shorten(content)}`;
}

function shorten(content: string): string {
  const line = writePlain(content);
  if (line.length <= LONGEST_CONTENT) return line;
  const cut = line.slice(0, LONGEST_CONTENT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()} …`;
}

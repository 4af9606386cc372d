import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventRecord } from '../../server/model/record.ts';
import { readLines, SCORER, textField, type Measure } from './gold.ts';

/** What the scorer says of one measure: its figures by name, and its talk. */
export interface Result {
  readonly figures: Readonly<Record<string, number>>;
  readonly talk: string;
}

/** Holds the extracted events against the gold, restricted to the texts that were read. */
export function score(measure: Measure, events: readonly EventRecord[], misses: boolean): Result {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-score-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    const gold = join(folder, 'gold.jsonl');
    const read = new Set(measure.documents.map((d) => d.key));
    const id = measure.mode === 'facts' ? 'doc' : 'id';
    writeFileSync(predicted, events.map((e) => JSON.stringify(e)).join('\n'));
    writeFileSync(
      gold,
      readLines(measure.gold)
        .filter((l) => read.has(textField(l, id)))
        .join('\n'),
    );
    const args = [
      fileURLToPath(SCORER),
      measure.mode,
      gold,
      predicted,
      ...(misses ? ['--misses'] : []),
    ];
    const talk = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return { figures: readFigures(measure, talk), talk };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PAIR = /^(named|country)\D*?P +([\d.]+) +R +([\d.]+)/gmu;
const COUNT = /^dates right +(\d+)\/(\d+)/mu;
const RECALL = /^(\w+(?: \+ \w+)*) +(?:recall|right) +([\d.]+)/gmu;
const FIRED = /\( *([\d.]+) %\)/u;

function readFigures(measure: Measure, talk: string): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) figures[`${measure.name} ${name}`] = Number(value);
  };
  for (const [, name, p, r] of talk.matchAll(PAIR)) {
    set(`${name ?? ''} precision`, p);
    set(`${name ?? ''} recall`, r);
  }
  const dates = COUNT.exec(talk);
  if (dates !== null && measure.mode === 'facts')
    set('dates', ((100 * Number(dates[1])) / Math.max(1, Number(dates[2]))).toFixed(1));
  if (measure.mode === 'coded') for (const [, name, r] of talk.matchAll(RECALL)) set(name ?? '', r);
  if (measure.mode === 'quiet') set('fired', FIRED.exec(talk)?.[1]);
  return figures;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SourceDocument } from '../../server/model/document.ts';

/** The shared gold stands beside the checkout, if at all. */
const SHARED = new URL('../../../shared/', import.meta.url);
export const SCORER = new URL('score/score.mjs', SHARED);

/** One table line: which texts are read, which gold they are held against, and how. */
export interface Measure {
  readonly name: string;
  readonly mode: 'facts' | 'coded' | 'quiet';
  readonly gold: URL;
  readonly documents: readonly SourceDocument[];
}

/** Whether the shared gold is there at all. */
export function hasGold(): boolean {
  return existsSync(SCORER);
}

/** The measures; `every` takes each n-th sentence of the large sets. */
export function readMeasures(every: number): readonly Measure[] {
  const gold = new URL('gold/', SHARED);
  return [
    facts('seeds-dev', new URL('seeds-dev.jsonl', gold), new URL('seeds/', SHARED)),
    facts('open-dev', new URL('open-dev.jsonl', gold), new URL('open-dev/', gold)),
    sentences('plv-train', 'coded', new URL('plv-train.jsonl', gold), every),
    sentences('quiet-dev', 'quiet', new URL('quiet-dev.jsonl', gold), 1),
  ];
}

function facts(name: string, gold: URL, folder: URL): Measure {
  const wanted = new Set(readLines(gold).map((line) => textField(line, 'doc')));
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && wanted.has(file.slice(0, -'.txt'.length)))
    .sort()
    .map((file) => ({
      key: file.slice(0, -'.txt'.length),
      text: readFileSync(new URL(file, folder), 'utf8'),
    }));
  return { name, mode: 'facts', gold, documents };
}

function sentences(name: string, mode: 'coded' | 'quiet', gold: URL, every: number): Measure {
  const documents = readLines(gold)
    .filter((_, n) => n % every === 0)
    .map((line) => ({ key: textField(line, 'id'), text: textField(line, 'text') }));
  return { name, mode, gold, documents };
}

/** The lines of a JSON Lines file. */
export function readLines(file: URL): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** One text field of a JSON line. */
export function textField(line: string, field: string): string {
  const record: unknown = JSON.parse(line);
  if (typeof record !== 'object' || record === null) return '';
  const value: unknown = Reflect.get(record, field);
  return typeof value === 'string' ? value : '';
}

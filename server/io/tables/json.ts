import { messageOf } from '../message.ts';
import type { Located, Path } from './located.ts';

type Parsed = Pick<Located, 'value' | 'lineOf'>;

/** Parses JSON and remembers where each part begins. */
export function parseJson(text: string): Parsed {
  const value = parseAt(text, 1);
  const offsets = locateParts(text);
  return { value, lineOf: (path) => lineAt(text, nearest(offsets, path)) };
}

/** Parses one value a line into a list; empty lines are passed over. */
export function parseJsonLines(text: string): Parsed {
  const lines = text
    .split('\n')
    .map((line, n) => ({ line, number: n + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const value = lines.map(({ line, number }) => parseAt(line, number));
  return { value, lineOf: ([index]) => lines[Number(index ?? 0)]?.number ?? 1 };
}

const POSITION = /at position (?<offset>\d+)/u;

function parseAt(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = messageOf(error);
    const offset = POSITION.exec(message)?.groups?.['offset'];
    const within = lineAt(text, offset === undefined ? text.length : Number(offset));
    const at = line + within - 1;
    const [reason] = message.split('\n', 1);
    throw new SyntaxError(`line ${at}: this is no JSON: ${reason ?? ''}`, { cause: error });
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The offset of a part, or of the smallest part around it that is there. */
function nearest(offsets: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsets.get(keyOf(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return offsets.get(keyOf([])) ?? 0;
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/gu;

/** Where each part of a valid JSON text begins. */
function locateParts(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const open: { isList: boolean; key: string; index: number }[] = [];
  let isKey = false;
  const note = (offset: number): void => {
    const path = open.map(({ isList, key, index }) => (isList ? index : key));
    offsets.set(keyOf(path), offset);
  };
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    switch (token) {
      case '{':
      case '[':
        note(offset);
        open.push({ isList: token === '[', key: '', index: 0 });
        isKey = token === '{';
        break;
      case '}':
      case ']':
        open.pop();
        isKey = false;
        break;
      case ',':
        if (top !== undefined) top.index += 1;
        isKey = top?.isList === false;
        break;
      case ':':
        break;
      default:
        if (isKey && top !== undefined) top.key = String(JSON.parse(token));
        else note(offset);
        isKey = false;
    }
  }
  return offsets;
}

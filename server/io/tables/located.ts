import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { z } from 'zod';
import { AppError, hasCode } from '../../errors.ts';
import { messageOf } from '../message.ts';
import { parseJson, parseJsonLines } from './json.ts';
import { parseCsv, type ToRow } from './csv.ts';

export type Path = readonly PropertyKey[];

/** What a person's file holds, and where in it each part stands. */
export interface Located {
  readonly file: string;
  readonly value: unknown;
  /** The line of a part, from 1. */
  lineOf(path: Path): number;
}

/** A part that is not as it must be. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** A person's file does not say what it should: file, line and expectation are in the message. */
export class WrongFileError extends AppError {
  readonly status = 400;
  readonly code = 'wrong_file';
}

/** So many faults are told at once. */
const TOLD = 10;

/** Reads JSON, JSON Lines or CSV, by the file's extension; `toRow` says what a line of CSV means. */
export function readLocated(file: string, toRow: ToRow | null): Located {
  const text = readText(file);
  try {
    switch (extname(file).toLowerCase()) {
      case '.jsonl':
        return { file, ...parseJsonLines(text) };
      case '.csv':
        if (toRow !== null) return { file, ...parseCsv(text, toRow) };
        throw new SyntaxError('line 1: this is CSV. Expected JSON or JSON Lines');
      default:
        return { file, ...parseJson(text) };
    }
  } catch (error) {
    throw new WrongFileError(`${file}: ${messageOf(error)}`);
  }
}

/** Checks a file's value; throws with file, line and expectation of each fault. */
export function checkLocated<S extends z.ZodType>(located: Located, schema: S): z.output<S> {
  const result = schema.safeParse(located.value);
  if (result.success) return result.data;
  refuseFaults(located, result.error.issues);
  throw result.error;
}

/** Throws when there are faults. */
export function refuseFaults(located: Located, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const told = faults
    .map(({ path, message }) => ({ line: located.lineOf(path), path, message }))
    .sort((a, b) => a.line - b.line)
    .slice(0, TOLD)
    .map(({ line, path, message }) => `${located.file}:${line}: ${nameOf(path)}${message}`);
  const rest = faults.length > TOLD ? [`… and ${faults.length - TOLD} more`] : [];
  throw new WrongFileError([...told, ...rest].join('\n'));
}

function nameOf(path: Path): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    const reason = hasCode(error, 'ENOENT') ? 'there is no such file' : messageOf(error);
    throw new WrongFileError(`${file}: ${reason}`);
  }
}

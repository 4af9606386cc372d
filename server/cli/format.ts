import { FORMATS, type Format } from '../io/readers/types.ts';
import { UsageError } from './errors.ts';

/** What --format of a reading command says in the help. */
export const FORMAT_ABOUT = `what the files are (${FORMATS.join(', ')}); otherwise found out`;

/** The format as typed, or null when none was. */
export function parseFormat(text: string | undefined, command: string): Format | null {
  if (text === undefined) return null;
  const format = FORMATS.find((name) => name === text);
  if (format !== undefined) return format;
  throw new UsageError(`there is no format "${text}". Expected ${FORMATS.join(', ')}`, command);
}

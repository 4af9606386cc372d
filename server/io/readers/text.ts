import { decodeUtf8 } from './decode.ts';
import type { Limits } from './limits.ts';
import { createDocument, readWhole } from './whole.ts';
import type { Input, ReadItem } from './types.ts';

const NAMED_DAY =
  /(?:^|\D)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:\D|$)/u;

/** Reads plain text or Markdown as it stands. Only a day in the file's name dates it: a file's time is the day of its last copy. */
export async function* readText(input: Input, limits: Limits): AsyncGenerator<ReadItem> {
  const whole = await readWhole(input, limits, decodeUtf8);
  if (whole.status === 'rejected') {
    yield whole;
    return;
  }
  const day = NAMED_DAY.exec(input.base);
  yield createDocument(
    input.path,
    {
      key: input.base,
      text: whole.text,
      publishedAt: day === null ? null : day.slice(1, 4).join('-'),
      publishedBy: 'file',
    },
    limits,
  );
}

import { z } from 'zod';
import { explainDocument } from '../core/explain.ts';
import { loadResources } from '../io/resources.ts';
import { readAdditions } from '../io/tables/additions.ts';
import { readPaths } from '../io/readers/read.ts';
import type { SourceDocument } from '../model/document.ts';
import { GAZETTEER_OPTION, ONTOLOGY_OPTION } from './arguments.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './errors.ts';
import { FORMAT_ABOUT, parseFormat } from './format.ts';
import { renderSentence } from './sentence.ts';

/** `demarche explain`: what the pipeline makes of each sentence, for people who tune it. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'Show the parse, the mentions and the events of each sentence of a file.',
  operands: 'FILE',
  options: {
    sentence: { type: 'string', value: 'N', about: 'only the N-th sentence' },
    date: {
      type: 'string',
      value: 'DATE',
      about: 'when it was published, such as 2024-06-21, for a file that does not say',
    },
    rules: {
      type: 'boolean',
      default: false,
      about: 'every rule that was stopped at a word, not the first three',
    },
    format: { type: 'string', value: 'FORMAT', about: FORMAT_ABOUT },
    ontology: ONTOLOGY_OPTION,
    gazetteer: GAZETTEER_OPTION,
  },
  run: async (values, paths, { stdout, stderr, signal }) => {
    if (paths.length !== 1) throw new UsageError('explain takes one FILE', 'explain');
    const wanted = parseSentence(values.sentence);
    const date = parseDate(values.date);
    const format = parseFormat(values.format, 'explain');
    const resources = loadResources(readAdditions(values.ontology ?? [], values.gazetteer ?? []));
    let code = 0;
    for await (const item of readPaths(paths, { format, stdin: process.stdin })) {
      signal.throwIfAborted();
      if (item.status === 'rejected') {
        stderr.write(`rejected ${item.path}: ${item.reason}, ${item.detail}\n`);
        code = 1;
        continue;
      }
      stdout.write(`# ${item.source.key}\n`);
      explainDocument(withDate(item.source, date), resources).forEach((sentence, at) => {
        if (wanted === null || wanted === at + 1)
          stdout.write(renderSentence(sentence, at + 1, values.rules));
      });
    }
    return code;
  },
});

function parseSentence(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,6}$/u.test(text)) return Number(text);
  throw new UsageError(`--sentence is "${text}". Expected a number from 1`, 'explain');
}

function parseDate(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (z.iso.date().safeParse(text).success) return text;
  throw new UsageError(`--date is "${text}". Expected a day such as 2024-06-21`, 'explain');
}

function withDate(source: SourceDocument, date: string | null): SourceDocument {
  if (date === null || source.publishedAt !== undefined) return source;
  return { ...source, publishedAt: date, publishedBy: 'record' };
}

import { once } from 'node:events';
import { writeContractLine } from '../core/contract.ts';
import { createExtractor, extractItems } from '../io/extractor.ts';
import { readPaths } from '../io/readers/read.ts';
import { readAdditions } from '../io/tables/additions.ts';
import type { EventRecord } from '../model/record.ts';
import { createTally } from '../tally.ts';
import { GAZETTEER_OPTION, ONTOLOGY_OPTION } from './arguments.ts';
import { createBacklog, REPORT_OPTION, writeBacklog } from './backlog.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './errors.ts';
import { FORMAT_ABOUT, parseFormat } from './format.ts';
import { requirePaths } from './paths.ts';
import { renderSummary } from './summary.ts';

/** `demarche extract`: documents in, one line an event and document out; no database. */
export const extract = defineCommand({
  name: 'extract',
  summary: 'Print the events that files and folders tell of, as JSON Lines.',
  operands: 'PATH…',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      default: 'jsonl',
      about: 'of what is printed: jsonl',
    },
    input: { type: 'string', value: 'FORMAT', about: FORMAT_ABOUT },
    ontology: ONTOLOGY_OPTION,
    gazetteer: GAZETTEER_OPTION,
    why: { type: 'boolean', default: false, about: 'add the reasons to each event, as `why`' },
    report: REPORT_OPTION,
    all: {
      type: 'boolean',
      default: false,
      about: 'print claimed, planned and negated events as well',
    },
  },
  run: async (values, paths, context) => {
    const { signal, stdout, stderr } = context;
    requirePaths(paths, 'extract');
    if (values.format !== 'jsonl')
      throw new UsageError(`extract prints no "${values.format}". Expected jsonl`, 'extract');
    const began = Date.now();
    const format = parseFormat(values.input, 'extract');
    const extractor = createExtractor(
      undefined,
      readAdditions(values.ontology ?? [], values.gazetteer ?? []),
      values.why || values.report !== undefined,
    );
    const close = (): void => void extractor.close();
    signal.addEventListener('abort', close, { once: true });
    const tally = createTally();
    const backlog = createBacklog();
    try {
      const pipeline = await extractor.version();
      const items = readPaths(paths, { format, stdin: process.stdin });
      for await (const outcome of extractItems(items, extractor)) {
        if (signal.aborted) break;
        tally.add(outcome);
        if (outcome.status === 'rejected')
          stderr.write(`rejected ${outcome.path}: ${outcome.reason}, ${outcome.detail}\n`);
        else {
          backlog.add(outcome.source.key, outcome.notes?.open ?? []);
          const reasons = values.why ? (outcome.notes?.reasons ?? []) : [];
          await print(outcome.extraction.events, reasons, values.all, stdout);
        }
      }
      if (values.report !== undefined) await writeBacklog(values.report, backlog, context);
      const summary = tally.summary(pipeline, signal.aborted);
      for (const line of renderSummary(summary, null, (Date.now() - began) / 1000))
        stderr.write(`${line}\n`);
      signal.throwIfAborted();
      return (summary.rejected['not-found'] ?? 0) > 0 ? 1 : 0;
    } finally {
      signal.removeEventListener('abort', close);
      await extractor.close();
    }
  },
});

async function print(
  events: readonly EventRecord[],
  reasons: readonly (readonly string[])[],
  isAll: boolean,
  stdout: NodeJS.WritableStream,
): Promise<void> {
  for (const [n, event] of events.entries()) {
    if (!isAll && event.status !== 'asserted') continue;
    // A slow reader of ours must not make us hold all that is printed.
    if (!stdout.write(`${writeContractLine(event, reasons[n])}\n`)) await once(stdout, 'drain');
  }
}

import { explainDocument, type ExplainedSentence } from '../core/explain.ts';
import type { Diagnosis } from '../core/extract/diagnose.ts';
import { loadResources } from '../io/resources.ts';
import { readAdditions } from '../io/tables/additions.ts';
import { readPaths } from '../io/readers/read.ts';
import type { Mention } from '../core/resolve/types.ts';
import type { EventRecord } from '../model/record.ts';
import { GAZETTEER_OPTION, ONTOLOGY_OPTION } from './arguments.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './errors.ts';
import { FORMAT_ABOUT, parseFormat } from './format.ts';
import { renderTree } from './tree.ts';

/** `demarche explain`: what the pipeline makes of each sentence, for people who tune it. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'Show the parse, the mentions and the events of each sentence of a file.',
  operands: 'FILE',
  options: {
    sentence: { type: 'string', value: 'N', about: 'only the N-th sentence' },
    format: { type: 'string', value: 'FORMAT', about: FORMAT_ABOUT },
    ontology: ONTOLOGY_OPTION,
    gazetteer: GAZETTEER_OPTION,
  },
  run: async (values, paths, { stdout, stderr, signal }) => {
    if (paths.length !== 1) throw new UsageError('explain takes one FILE', 'explain');
    const wanted = parseSentence(values.sentence);
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
      explainDocument(item.source, resources).forEach((sentence, at) => {
        if (wanted === null || wanted === at + 1) stdout.write(render(sentence, at + 1));
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

function render(sentence: ExplainedSentence, number: number): string {
  const { block, text, tokens, mentions, rules, events } = sentence;
  const lines = [
    '',
    `${number}. ${block.kind} ${block.start}: ${text.replace(/\s+/gu, ' ')}`,
    ...renderTree(tokens).map((line) => `   ${line}`),
    ...mentions.map((mention) => `   @ ${renderMention(mention, sentence)}`),
    ...rules.map((rule) => `   ${renderRule(rule)}`),
    ...(events.length === 0 ? ['   = no event'] : events.map((e) => `   = ${renderEvent(e)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

const SIGNS = { fired: '+', stopped: '-', 'passed-over': '~' } as const;

function renderRule({ verdict, rule, trigger, why }: Diagnosis): string {
  return `${SIGNS[verdict]} ${rule.id} at "${trigger.text}": ${verdict === 'fired' ? `fired, ${why}` : why}`;
}

function renderMention(mention: Mention, { tokens }: ExplainedSentence): string {
  const words = tokens.filter(({ i }) => i >= mention.from && i < mention.to);
  const name = words.map(({ text }) => text).join(' ');
  return `"${name}" ${mention.use}: ${mention.entity ?? 'open'}; ${mention.why}`;
}

function renderEvent(event: EventRecord): string {
  const { source, target, type, date, status, hedge, rule, confidence } = event;
  const parties = `${source.id} ${type}${target === null ? '' : ` ${target.id}`}`;
  const manner = hedge === null ? status : `${status}, ${hedge}`;
  return `${parties} (${date ?? 'undated'}; ${manner}; rule ${rule}, ${confidence})`;
}

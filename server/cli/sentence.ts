import type { ExplainedSentence } from '../core/explain.ts';
import type { Diagnosis } from '../core/extract/rules/diagnose.ts';
import type { Mention } from '../core/resolve/types.ts';
import type { EventRecord } from '../model/record.ts';
import { renderTree } from './tree.ts';

/** A word such as "be" or "take" stands in dozens of rules: these many that were stopped tell enough. */
const MOST_STOPPED = 3;
const SIGNS = { fired: '+', stopped: '-', 'passed-over': '~' } as const;

/** An explained sentence as text: its parse, mentions, rules and events. */
export function renderSentence(
  sentence: ExplainedSentence,
  number: number,
  hasAllRules: boolean,
): string {
  const { block, text, tokens, mentions, rules, events } = sentence;
  const lines = [
    '',
    `${number}. ${block.kind} ${block.start}: ${text.replace(/\s+/gu, ' ')}`,
    ...renderTree(tokens).map((line) => `   ${line}`),
    ...mentions.map((mention) => `   @ ${renderMention(mention, sentence)}`),
    ...renderRules(rules, hasAllRules).map((line) => `   ${line}`),
    ...(events.length === 0 ? ['   = no event'] : events.map((e) => `   = ${renderEvent(e)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function renderRules(rules: readonly Diagnosis[], hasAll: boolean): readonly string[] {
  const triggers = [...new Set(rules.map(({ trigger }) => trigger))];
  return triggers.flatMap((trigger) => {
    const here = rules.filter((rule) => rule.trigger === trigger);
    const stopped = here.filter(({ verdict }) => verdict === 'stopped');
    const left = new Set(hasAll ? [] : stopped.slice(MOST_STOPPED));
    const more = `- at "${trigger.text}" ${left.size} more were stopped: --rules shows them`;
    return [
      ...here.filter((rule) => !left.has(rule)).map(renderRule),
      ...(left.size === 0 ? [] : [more]),
    ];
  });
}

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

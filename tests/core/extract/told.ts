import { extractDocument } from '../../../server/core/pipeline.ts';
import { loadResources } from '../../../server/io/resources.ts';

const resources = loadResources();

/** What a text tells, as "SOURCE ACT TARGET", with its status unless asserted and on whose word. */
export function toldIn(text: string): readonly string[] {
  const { events } = extractDocument({ key: 'a', text, publishedAt: '2024-06-27' }, resources);
  return events.map(({ source, type, target, status, attribution }) => {
    const pair = `${source.country ?? source.name} ${type} ${target?.country ?? target?.name ?? '-'}`;
    const how = status === 'asserted' ? '' : ` (${status})`;
    return `${pair}${how}${attribution.map((id) => ` by ${id}`).join('')}`;
  });
}

/** What the events of a text say, as "ACT: content", one for each wording. */
export function contentsIn(text: string): readonly string[] {
  const { events } = extractDocument({ key: 'a', text, publishedAt: '2024-06-27' }, resources);
  return [...new Set(events.map(({ type, content }) => `${type}: ${content ?? '-'}`))];
}

/** Whom the events of a text are about, in the order of their ids. */
export function concernsIn(text: string): readonly string[] {
  const { events } = extractDocument({ key: 'a', text, publishedAt: '2024-06-27' }, resources);
  return [...new Set(events.flatMap(({ concerns }) => concerns))].sort();
}

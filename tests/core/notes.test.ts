import { takeNotes } from '../../server/core/notes.ts';
import { analyseDocument, extractAnalysis } from '../../server/core/pipeline.ts';
import { loadResources } from '../../server/io/resources.ts';

const resources = loadResources();

function openIn(text: string): readonly string[] {
  const analysis = analyseDocument({ key: 'a', text }, resources);
  const { events } = extractAnalysis(analysis, resources.ontology);
  const { open } = takeNotes(analysis, resources.ontology, events);
  return open.map(({ kind, words }) => `${kind} ${words}`);
}

describe('takeNotes', () => {
  it('lists nothing where all is known', () => {
    expect(openIn('South Korea warned Russia.')).toStrictEqual([]);
  });

  it('lists a name that nothing is known of', () => {
    const text = 'SEOUL, June 21 (The Harbour Wire) — South Korea warned Russia on Friday.';
    expect(openIn(text)).toContain('name Harbour Wire');
  });

  it('lists a verb between two known actors that no rule has', () => {
    expect(openIn('South Korea outmanoeuvred Russia.')).toStrictEqual(['verb outmanoeuvre']);
  });
});

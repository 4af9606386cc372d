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
    expect(openIn('Peace on the Korean Peninsula is near.')).toContain('name Korean Peninsula');
  });

  it('lists a verb between two known actors that no rule has', () => {
    expect(openIn('South Korea outmanoeuvred Russia.')).toStrictEqual(['verb outmanoeuvre']);
  });
});

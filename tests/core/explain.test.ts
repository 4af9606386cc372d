import { explainDocument, explainEvent } from '../../server/core/explain.ts';
import { analyseDocument, extractAnalysis } from '../../server/core/pipeline.ts';
import { loadResources } from '../../server/io/resources.ts';

const resources = loadResources();

function rulesOf(text: string): readonly string[] {
  return explainDocument({ key: 'a', text }, resources).flatMap(({ rules }) =>
    rules.map(({ rule, verdict, why }) => `${rule.id} ${verdict}: ${why}`),
  );
}

describe('explainDocument', () => {
  it('says what a rule lacked when nobody known acts', () => {
    expect(rulesOf('The noise of it warned Russia.')).toContain(
      'warn.verb stopped: nobody known stands where the rule looks for who acts',
    );
  });

  it('says that what is only wished or meant is no fact', () => {
    expect(rulesOf('If Seoul condemns Moscow, Tokyo will follow.')).toContain(
      'condemn.verb stopped: it is told as wish, condition or question, not as a fact',
    );
  });

  it('tells which rules fired, and leaves out those that are far from it', () => {
    expect(rulesOf('South Korea warned Russia.')).toStrictEqual([
      'warn.verb fired: WARNED, asserted',
    ]);
    expect(rulesOf('South Korea issued new stamps.')).toStrictEqual([]);
  });

  it('shows each sentence with its mentions and their reasons', () => {
    const [first, second] = explainDocument(
      { key: 'a', text: 'Seoul warned Moscow. It rained.' },
      resources,
    );
    expect(first?.mentions.map(({ entity, why }) => [entity, why])).toStrictEqual([
      ['state:KOR', 'capital of the gazetteer'],
      ['state:RUS', 'capital of the gazetteer'],
    ]);
    expect(second?.events).toStrictEqual([]);
  });
});

describe('explainEvent', () => {
  it('gives the reasons for rule, parties and date', () => {
    const text = 'Seoul warned Moscow on June 21, 2024.';
    const analysis = analyseDocument({ key: 'a', text }, resources);
    const reasons = extractAnalysis(analysis, resources.ontology).events.map((event) =>
      explainEvent(event, text, analysis.who.mentions),
    );
    expect(reasons).toStrictEqual([
      [
        'rule warn.verb by "warned"',
        'source state:KOR by "Seoul": capital of the gazetteer',
        'target state:RUS by "Moscow": capital of the gazetteer',
        'date 2024-06-21 by "June 21, 2024"',
      ],
    ]);
  });
});

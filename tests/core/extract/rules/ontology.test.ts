import { buildOntology } from '../../../../server/core/extract/rules/ontology.ts';
import { loadOntology } from '../../../../server/io/ontology.ts';

const act = {
  name: 'WARNED',
  label: 'Warned',
  cameo: ['130'],
  plover: 'THREATEN',
  quad: 'verbal-conflict',
  goldstein: -4.4,
  class: 'warning',
  isReciprocal: false,
  isUtterance: true,
};
const rule = {
  id: 'warn.verb',
  act: 'WARNED',
  version: 1,
  verb: ['warn'],
  examples: [{ text: 'Norway warned Sweden.', events: ['NOR WARNED SWE'] }],
  counterexamples: ['Sirens wailed.'],
};

describe('buildOntology', () => {
  test('refuses a rule whose act is unknown', () => {
    expect(() => buildOntology({ acts: [], rules: [rule] })).toThrow(
      'extract/ontology: rule "warn.verb" names act "WARNED". Expected one of acts.json',
    );
  });

  test('refuses two rules of one name', () => {
    expect(() => buildOntology({ acts: [act], rules: [rule, rule] })).toThrow(
      'extract/ontology: two rules are called "warn.verb"',
    );
  });

  test('refuses a rule with both verbs and nouns', () => {
    expect(() => buildOntology({ acts: [act], rules: [{ ...rule, noun: ['warning'] }] })).toThrow(
      'a rule has either verbs or nouns',
    );
  });

  test('refuses a path that leads nowhere', () => {
    expect(() => buildOntology({ acts: [act], rules: [{ ...rule, target: ['objekt'] }] })).toThrow(
      'a path like',
    );
  });

  test('puts the rule that asks for more first', () => {
    const strict = { ...rule, id: 'warn.strict', with: { particle: ['off'] } };
    const ontology = buildOntology({ acts: [act], rules: [rule, strict] });
    expect(ontology.verbs.get('warn')?.map((r) => r.id)).toStrictEqual([
      'warn.strict',
      'warn.verb',
    ]);
  });
});

describe('the ontology that comes along', () => {
  const ontology = loadOntology();

  test.each(
    (
      'SUMMONED CONDEMNED WARNED SIGNED URGED DEMANDED PROTESTED THREATENED ACCUSED CRITICIZED REJECTED ' +
      'DENIED SAID PLEDGED AGREED CONSIDERED SUPPORTED PRAISED EXPRESSED_CONCERN EXPRESSED_REGRET ' +
      'APOLOGIZED MET PHONED VISITED NEGOTIATED MEDIATED INVITED COOPERATED AIDED SANCTIONED EXPELLED ' +
      'RECALLED SEVERED_TIES WITHDREW CANCELLED CONCEDED MOBILIZED ARRESTED ATTACKED INVADED'
    ).split(' '),
  )('knows %s and a rule that finds it', (name) => {
    expect(ontology.rules.some((r) => r.act === name)).toBe(true);
  });

  test('uses every act', () => {
    const used = new Set(ontology.rules.map((r) => r.act));
    expect([...ontology.acts.keys()].filter((name) => !used.has(name))).toStrictEqual([]);
  });
});

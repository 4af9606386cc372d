import { renderSentence } from '../../server/cli/sentence.ts';
import { explainDocument } from '../../server/core/explain.ts';
import { loadResources } from '../../server/io/resources.ts';

const resources = loadResources();

function render(text: string, hasAllRules = false): string {
  const [sentence] = explainDocument(
    { key: 'a', text, publishedAt: '2024-06-21', publishedBy: 'record' },
    resources,
  );
  return sentence === undefined ? '' : renderSentence(sentence, 1, hasAllRules);
}

test('says so when a sentence tells no event', () => {
  expect(render('It rained.')).toMatch(/^\n1\. paragraph 0: It rained\.\n[^=]* {3}= no event\n$/u);
});

test('writes parse, mentions, rules and events of a sentence, with its date', () => {
  expect(render('Seoul warned Moscow.')).toBe(`
1. paragraph 0: Seoul warned Moscow.
   warned  ROOT VBD (warn)
   ├─ Seoul  nsubj NNP  GPE
   ├─ Moscow  dobj NNP  GPE
   └─ .  punct .
   @ "Seoul" actor: state:KOR; capital of the gazetteer
   @ "Moscow" actor: state:RUS; capital of the gazetteer
   + warn.verb at "warned": fired, WARNED, asserted
   = state:KOR WARNED state:RUS (2024-06-21; asserted; rule warn.verb, 0.93)
`);
});

test('shows three of many rules that were stopped at one word, and all when asked', () => {
  const text = 'The bridge is unacceptable.';
  const stopped = (out: string): number => out.match(/^ {3}- \S+ at "is": /gmu)?.length ?? 0;
  const few = render(text);
  const all = render(text, true);
  expect(stopped(few)).toBe(3);
  expect(stopped(all)).toBeGreaterThan(4);
  expect(few).toContain(`- at "is" ${stopped(all) - 3} more were stopped: --rules shows them\n`);
});

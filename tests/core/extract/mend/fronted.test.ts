import { readPredicate } from '../../../../server/core/extract/syntax/predicate.ts';
import { parse, tokenOf } from '../parse.ts';

function subjectOf(text: string, verb: string): string | null {
  const tree = parse(text);
  const { subject } = readPredicate(tree, tokenOf(tree, verb));
  return subject === null ? null : (tree.tokens[subject]?.text ?? null);
}

test.each([
  ['an apposition', 'The president of Peru, Ana Soto, praised Chile.', 'praised', 'president'],
  ['a list of places', 'In Oslo and Bergen, ships of Chile docked.', 'docked', 'ships'],
])('takes no subject away from a verb that has one: %s', (_, text, verb, subject) => {
  expect(subjectOf(text, verb)).toBe(subject);
});

test.each([
  [
    'a name behind a visit',
    'On a visit to Zimbabwe, South African President Vusi Dlamini voiced his strong support of President Tendai Moyo.',
    'voiced',
    'Dlamini',
  ],
  [
    'a name behind a list of places',
    "On a visit to Oslo, Bergen and Hamar, Chile's envoy praised Norway.",
    'praised',
    'envoy',
  ],
  [
    'the first of several names',
    'Under the Dialogue, the United States, Mexico, and Canada will fight Mali.',
    'fight',
    'States',
  ],
  [
    'an office behind days',
    "Between June 1 and June 14 the European Union's envoy, Per Claes, had visited Pristina four times.",
    'visited',
    'envoy',
  ],
  ['an acronym', 'USAID had announced a suspension of aid in Yemen.', 'announced', 'USAID'],
])('gives a verb the subject that stands in the phrase before it: %s', (_, text, verb, subject) => {
  expect(subjectOf(text, verb)).toBe(subject);
});

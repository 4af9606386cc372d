import { readText } from '../read.ts';

function surfaceIn(text: string, word: string): string {
  const { who } = readText(text);
  const mention = who.mentions.find((m) => text.slice(m.span.start, m.span.end).includes(word));
  const found = who.actorAt(mention?.block ?? 0, mention?.head ?? 0, 'source');
  return found.status === 'resolved' ? (found.actors[0]?.surface ?? '') : '';
}

test('a name ends with what stands behind its comma', () => {
  expect(
    surfaceIn('President Joseph R. Biden, Jr. met today with President Ruto of Kenya.', 'Biden'),
  ).toBe('President Joseph R. Biden, Jr.');
});

test('a clause that hangs on a name is no part of it', () => {
  const text =
    'The leader of the party, Rachid Gana, condemned Wednesday’s raid, saying in a statement that it “will not break our people’s will and will not undermine our revolution and our democracy, nor what so many have worked for in this land.”';
  expect(surfaceIn(text, 'Gana').length).toBeLessThan(60);
});

test('initials in brackets are no town that they sound like', () => {
  const { who } = readText('Norway praised the Open Radio Access Network (ORAN) on Monday.');
  expect(who.entities.map((e) => e.id)).not.toContain('place:oran');
});

import { layOut, type Board } from '../../../client/src/conversation/board.ts';
import { createColumns } from '../../../client/src/conversation/columns.ts';
import { placeWords } from '../../../client/src/conversation/labels.ts';
import { drawLinks, pointAt, writePath } from '../../../client/src/conversation/links.ts';
import { findReplyWords } from '../../../client/src/conversation/replyWords.ts';
import type { EventDetail } from '../../../server/model/index.ts';
import { actsOf, aSentence, aTurn, BACK, withAnswers } from '../fixtures/talk.ts';

const ROOM = { width: 1280, height: 560 };

function boardOf(events: readonly EventDetail[], whole: readonly string[] = []): Board {
  return layOut(createColumns(actsOf(events)), ROOM, whole);
}

function answering(text: string, document = 1): EventDetail {
  return aTurn(2, { ...BACK, ledger: [aSentence(text, 'warned', document)] });
}

const ANSWERED = aTurn(1, { ledger: [aSentence('Seoul warned Moscow.', 'warned')] });

describe('the words of a reply', () => {
  it('are none where the sentence has none', () => {
    expect(findReplyWords(answering('Moscow warned Seoul.'), ANSWERED)).toBeNull();
  });

  it('are none from a document that does not tell of both', () => {
    expect(findReplyWords(answering('Moscow warned Seoul after that.', 2), ANSWERED)).toBeNull();
  });

  it.each([
    [
      'Moscow warned Seoul in response to its remarks, a spokesman said.',
      'in response to its remarks',
    ],
    ['In protest of the pact, Moscow warned Seoul.', 'In protest of the pact'],
    ['Responding to the summons, Moscow warned Seoul.', 'Responding to the summons'],
    ['Moscow warned Seoul after its envoy was summoned on Friday.', 'after its envoy was summoned'],
    ['Moscow warned Seoul in retaliation.', 'in retaliation'],
  ])('are those of the sentence: %s', (text, words) => {
    expect(findReplyWords(answering(text), ANSWERED)).toBe(words);
  });
});

describe('a reply', () => {
  const events = withAnswers(
    [ANSWERED, { ...answering('Moscow warned Seoul in reply to a warning.'), date: '2024-06-23' }],
    { 2: 1 },
  );

  it('is not drawn without an answer', () => {
    expect(drawLinks(boardOf([ANSWERED, answering('Moscow warned Seoul.')]))).toStrictEqual([]);
  });

  it('leads from the edge of what is answered to the edge of its answer', () => {
    const board = boardOf(events);
    const [link] = drawLinks(board);
    expect(link).toMatchObject({ words: 'in reply to a warning', lead: [], trail: [] });
    expect(link?.start.y).toBeLessThanOrEqual(board.axis.top);
    expect(link?.end.y).toBeGreaterThanOrEqual(board.axis.bottom);
    expect(link === undefined ? '' : writePath(link)).toMatch(/^M[\d.]+ [\d.]+C/u);
  });

  it('spreads its ends where a card has several', () => {
    const both = withAnswers([...events, aTurn(3, { ...BACK, date: '2024-06-24' })], {
      2: 1,
      3: 1,
    });
    const starts = drawLinks(boardOf(both)).map(({ start }) => start.x);
    expect(new Set(starts).size).toBe(2);
  });

  it('runs beside the cards that stand between it and the axis', () => {
    const before = [5, 6, 7, 8].map((n) => aTurn(n));
    const linked = withAnswers(
      [...before, ...events, ...[5, 6, 7, 8].map((n) => aTurn(n + 10, BACK))],
      { 2: 1, 15: 5, 16: 6, 17: 7, 18: 8 },
    );
    const board = boardOf(linked, ['2024-06-21']);
    const far = drawLinks(board).filter(({ lead, trail }) => lead.length + trail.length > 0);
    expect(far).not.toHaveLength(0);
    for (const { lead, trail } of far)
      for (const { x, y } of [...lead.slice(1), ...trail.slice(1)])
        expect(
          board.cards.filter(
            (card) =>
              x > card.x &&
              x < card.x + board.card.width &&
              y > card.y &&
              y < card.y + board.card.height,
          ),
        ).toStrictEqual([]);
  });

  it('begins and ends at its points', () => {
    const [link] = drawLinks(boardOf(events));
    if (link === undefined) throw new Error('a link');
    expect(pointAt(link, 0)).toStrictEqual(link.start);
    expect(pointAt(link, 1)).toStrictEqual(link.end);
  });
});

test('lays no words over others, and leaves out what finds no room', () => {
  const answers = Array.from({ length: 12 }, (_, index) => ({
    ...answering('Moscow warned Seoul in response to its remarks.'),
    ...aTurn(index + 10, {
      ...BACK,
      ledger: [aSentence('It warned in reply to a warning.', 'warned')],
    }),
  }));
  const events = withAnswers(
    [ANSWERED, ...answers],
    Object.fromEntries(answers.map((_, index) => [index + 10, 1])),
  );
  const board = boardOf(events);
  const links = drawLinks(board);
  const words = placeWords(links, board);
  expect(words.length).toBeGreaterThan(0);
  expect(words.length).toBeLessThan(links.length + 1);
  for (const one of words)
    for (const other of words)
      if (one !== other && one.at.y === other.at.y)
        expect(Math.abs(one.at.x - other.at.x)).toBeGreaterThan(100);
});

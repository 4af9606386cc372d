import { clean } from '../../../server/core/clean/clean.ts';
import type { CleanDocument, SourceDocument } from '../../../server/model/document.ts';

function aDocument(text: string, more: Partial<SourceDocument> = {}): CleanDocument {
  return clean({ key: 'a', text, ...more });
}

function blocksOf(text: string): string[][] {
  return aDocument(text).blocks.map((b) => [
    b.reason === undefined ? b.kind : `${b.kind}/${b.reason}`,
    text.slice(b.start, b.end),
  ]);
}

const BODY = 'Norland summoned the envoy of Sudland over the border fire, the ministry said.';

test('a text with nothing in it has no blocks, no title and no date', () => {
  const { blocks, title, publishedAt, datedBy } = aDocument(' \n\n');
  expect({ blocks, title, publishedAt, datedBy }).toStrictEqual({
    blocks: [],
    title: '',
    publishedAt: null,
    datedBy: 'unknown',
  });
});

test('a page of noise around a report is marked line by line', () => {
  const text = `HomeWorldEnvoy summoned over border fire\n\nEnvoy summoned over border fire\n\nBy Jane Doe\n\n${BODY}\n\nSee also  Ten islands to see this summer\n\n${BODY}\n\n- Advertisment -\n\nMost Popular\n\nTen islands to see\n\nAbout The Author\n\nJane writes.`;
  expect(blocksOf(text)).toStrictEqual([
    ['boilerplate/navigation', 'HomeWorldEnvoy summoned over border fire'],
    ['headline', 'Envoy summoned over border fire'],
    ['byline', 'By Jane Doe'],
    ['paragraph', BODY],
    ['boilerplate/teaser', 'See also  Ten islands to see this summer'],
    ['paragraph', BODY],
    ['boilerplate/advert', '- Advertisment -'],
    ['boilerplate/related', 'Most Popular'],
    ['boilerplate/related', 'Ten islands to see'],
    ['boilerplate/about', 'About The Author'],
    ['boilerplate/about', 'Jane writes.'],
  ]);
});

test('a teaser heading takes the line after it, and no sentence', () => {
  expect(blocksOf(`${BODY}\nSEE ALSO:\nArms for the island\n${BODY}`).slice(1)).toStrictEqual([
    ['boilerplate/teaser', 'SEE ALSO:'],
    ['boilerplate/teaser', 'Arms for the island'],
    ['paragraph', BODY],
  ]);
});

test('a dateline is a block of its own, and the sentence after it starts clean', () => {
  expect(blocksOf(`SEOUL, June 27 (Yonhap) — ${BODY}`)).toStrictEqual([
    ['dateline', 'SEOUL, June 27 (Yonhap) —'],
    ['paragraph', BODY],
  ]);
});

test('a credit makes a caption of the line before it and of the words before it', () => {
  const caption = 'The two ministers shake hands in Norburg on Monday.';
  expect(
    blocksOf(`Envoy summoned\n${caption}\nPHOTO: A. Writer\n${BODY}`).slice(1, 3),
  ).toStrictEqual([
    ['caption', caption],
    ['boilerplate/credit', 'PHOTO: A. Writer'],
  ]);
  expect(
    blocksOf(`Envoy summoned\n${caption} Image: A. Writer.\n${BODY}`).slice(1, 3),
  ).toStrictEqual([
    ['caption', caption],
    ['boilerplate/credit', 'Image: A. Writer.'],
  ]);
});

test('a title shown twice is a headline once', () => {
  expect(
    blocksOf(`Envoy summoned\n\nEnvoy summoned\n\n${BODY}`).map(([kind]) => kind),
  ).toStrictEqual(['headline', 'boilerplate/navigation', 'paragraph']);
});

test('hard-wrapped lines are one paragraph', () => {
  const line = 'The ministry of Norland said on Monday that it had summoned the';
  const wrapped = Array.from({ length: 6 }, () => line).join('\n');
  expect(blocksOf(`${wrapped}\nenvoy.\n\n${wrapped}\nenvoy.`)).toStrictEqual([
    ['paragraph', `${wrapped}\nenvoy.`],
    ['paragraph', `${wrapped}\nenvoy.`],
  ]);
});

describe('the publication date', () => {
  const dated = (text: string, more: Partial<SourceDocument> = {}): unknown => {
    const { publishedAt, datedBy, otherDates } = aDocument(text, more);
    return { publishedAt, datedBy, otherDates };
  };

  test('is not guessed from a day without a year', () => {
    expect(dated(`SEOUL, June 27 — ${BODY}`)).toStrictEqual({
      publishedAt: null,
      datedBy: 'unknown',
      otherDates: [],
    });
  });

  test('is the dateline’s rather than the page’s, which is kept', () => {
    expect(
      dated(`Thursday, July 18, 2024\n\nEnvoy summoned\n\nSeoul, June 27: ${BODY}`),
    ).toStrictEqual({
      publishedAt: '2024-06-27',
      datedBy: 'dateline',
      otherDates: [{ date: '2024-07-18', by: 'header' }],
    });
  });

  test('is the text’s when the page’s is a month after what newsrooms call Friday', () => {
    expect(
      dated(`July 21, 2024\n\nEnvoy summoned\n\nNorland called in the envoy on Friday (June 21).`),
    ).toStrictEqual({
      publishedAt: '2024-06-21',
      datedBy: 'text',
      otherDates: [{ date: '2024-07-21', by: 'header' }],
    });
  });

  test('stays the page’s when the text tells of the day before', () => {
    expect(
      dated(`June 22, 2024\n\nEnvoy summoned\n\nNorland called in the envoy on Friday (June 21).`),
    ).toStrictEqual({ publishedAt: '2024-06-22', datedBy: 'header', otherDates: [] });
  });

  test('is the record’s before the page’s, and the file’s last', () => {
    const text = `June 22, 2024\n\nEnvoy summoned\n\n${BODY}`;
    expect(dated(text, { publishedAt: '2024-06-23T01:00:00Z' })).toStrictEqual({
      publishedAt: '2024-06-23',
      datedBy: 'record',
      otherDates: [{ date: '2024-06-22', by: 'header' }],
    });
    expect(dated(text, { publishedAt: '2026-01-01', publishedBy: 'file' })).toStrictEqual({
      publishedAt: '2024-06-22',
      datedBy: 'header',
      otherDates: [{ date: '2026-01-01', by: 'file' }],
    });
  });
});

import { growParse } from '../../../client/src/text/parseTree.ts';
import { REASON_WORDS, sayOutcome, sayStep } from '../../../client/src/words/documents.ts';
import { shareOf } from '../../../client/src/views/intake/JobCard.tsx';
import { listRejects } from '../../../client/src/views/documents/Rejects.tsx';
import type { ExplainedToken, Job, JobDocument } from '../../../server/model/intake.ts';
import { READ_REASONS } from '../../../server/io/readers/types.ts';
import { WORK_REASONS } from '../../../server/io/pool.ts';

/** Reasons that only walking a folder gives. */
const OF_FOLDERS = ['not-found', 'special-file', 'symlink-loop', 'hidden'];

function aJobDocument(fields: Partial<JobDocument> = {}): JobDocument {
  const nothing = { id: null, title: null, abstained: 0, reason: null, detail: null };
  return { path: 'one.txt', step: 'stored', reports: 2, ...nothing, ...fields };
}

function aJob(fields: Partial<Job> = {}): Job {
  return {
    id: 'a',
    kind: 'files',
    status: 'running',
    files: [],
    again: 0,
    documents: [],
    found: 0,
    stored: 0,
    same: 0,
    reports: 0,
    rejected: {},
    abstentions: {},
    error: null,
    ...fields,
  };
}

describe('a job in words', () => {
  it('has words for every reason that an upload can be rejected for', () => {
    const unworded = [...READ_REASONS, ...WORK_REASONS].filter(
      (reason) => REASON_WORDS[reason] === undefined && !OF_FOLDERS.includes(reason),
    );
    expect(unworded).toStrictEqual([]);
  });

  it.each([
    [{ step: 'rejected', reason: 'empty' }, 'empty'],
    [{ step: 'rejected', reason: 'brand-new' }, 'brand-new'],
    [{ step: 'stored', reports: 1 }, '1 report'],
    [{ step: 'same' }, 'known already'],
  ] as const)('says %j as "%s"', (fields, words) => {
    expect(sayStep(aJobDocument(fields))).toBe(words);
  });

  it('sums up what came of it, and leaves out what did not happen', () => {
    expect(sayOutcome(aJob({ stored: 3 }))).toBe('3 new');
    expect(sayOutcome(aJob({ stored: 3, same: 1, rejected: { empty: 2, binary: 1 } }))).toBe(
      '3 new, 1 known already, 3 rejected',
    );
  });
});

describe('how much of a job is done', () => {
  const files = [
    { name: 'one.txt', bytes: 1, isRead: true },
    { name: 'two.txt', bytes: 1, isRead: false },
  ];

  it('is not known of what has no files', () => {
    expect(shareOf(aJob({ kind: 'sample' }))).toBeNull();
  });

  it('counts a file whose document is still at work as not done', () => {
    expect(shareOf(aJob({ files, documents: [aJobDocument({ step: 'reading' })] }))).toBe(0);
    expect(shareOf(aJob({ files, documents: [aJobDocument()] }))).toBe(0.5);
  });

  it('counts stored documents that are read again', () => {
    expect(shareOf(aJob({ kind: 'again', again: 4, stored: 1, same: 1 }))).toBe(0.5);
  });
});

test('lists the rejects of all jobs', () => {
  const rejected = aJobDocument({ step: 'rejected', reason: 'empty', path: 'zero.txt' });
  const jobs = [aJob({ documents: [aJobDocument(), rejected] }), aJob({ id: 'b' })];
  expect(listRejects(jobs).map(({ key, path }) => [key, path])).toStrictEqual([
    ['a 1', 'zero.txt'],
  ]);
});

describe('a parse', () => {
  const token = (text: string, head: number, dep: string): ExplainedToken => ({
    start: head,
    end: head + 1,
    text,
    lemma: text,
    tag: 'NN',
    dep,
    head,
  });

  it('leaves out marks that nothing hangs on', () => {
    const [root] = growParse([token('warned', 0, 'ROOT'), token('.', 0, 'punct')]);
    expect(root?.children).toStrictEqual([]);
  });

  it('puts each word under the word that it hangs on, in the order of the text', () => {
    const [root] = growParse([
      token('Seoul', 1, 'nsubj'),
      token('warned', 1, 'ROOT'),
      token('the', 3, 'det'),
      token('envoy', 1, 'dobj'),
    ]);
    expect([
      root?.token.text,
      root?.children.map((child) => [
        child.token.text,
        child.children.map((inner) => inner.token.text),
      ]),
    ]).toStrictEqual([
      'warned',
      [
        ['Seoul', []],
        ['envoy', ['the']],
      ],
    ]);
  });
});

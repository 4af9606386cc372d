import { documentIdOf } from '../../server/core/digest.ts';
import { advance, createJob, finish, markRead } from '../../server/intake/progress.ts';
import type { IngestStep } from '../../server/ingest.ts';
import type { Job } from '../../server/model/intake.ts';
import { aDocument, anEvent, anExtraction } from '../factories.ts';

const FRESH = createJob({
  id: 'a',
  kind: 'files',
  files: [
    { name: 'one.txt', bytes: 9 },
    { name: 'two.txt', bytes: 9 },
  ],
  ids: [],
});

function begun(path: string, text = path): IngestStep {
  return { step: 'begun', path, source: { key: path, text } };
}

function extracted(path: string, text = path): IngestStep {
  const extraction = anExtraction({
    document: { title: `Title of ${path}`, abstentions: { 'no-rule': 2 } },
    events: [anEvent({ seed: path })],
  });
  return { step: 'extracted', path, source: { key: path, text }, extraction, notes: null };
}

function stored(text: string, added = 1, replaced = 0): IngestStep {
  const document = { ...aDocument(text), id: documentIdOf({ text }) };
  return { step: 'stored', documents: [document], result: { added, replaced, same: 0 } };
}

function after(...steps: readonly IngestStep[]): Job {
  return steps.reduce(advance, FRESH);
}

function stepsOf({ documents }: Job): readonly (readonly [string, string])[] {
  return documents.map(({ path, step }) => [path, step]);
}

describe('a job', () => {
  it('hands on no half of a sign that a title was cut to', () => {
    const source = { key: 'one.txt', text: 'one.txt', title: 'Envoy \uD83D' };
    const job = after({ step: 'begun', path: 'one.txt', source });
    expect(job.documents.map(({ title }) => title)).toStrictEqual(['Envoy \uFFFD']);
  });

  it('tells what was rejected and why, by reading or by work', () => {
    const job = after(
      { step: 'rejected', path: 'zero.txt', reason: 'empty', detail: 'it holds no bytes' },
      begun('one.txt'),
      { step: 'rejected', path: 'one.txt', reason: 'timed-out', detail: 'it took long' },
    );
    expect(job.rejected).toStrictEqual({ empty: 1, 'timed-out': 1 });
    expect(job.documents.map(({ path, reason, detail }) => [path, reason, detail])).toStrictEqual([
      ['zero.txt', 'empty', 'it holds no bytes'],
      ['one.txt', 'timed-out', 'it took long'],
    ]);
  });

  it('leaves what was not stored when it is stopped', () => {
    const job = finish(after(begun('one.txt'), begun('two.txt'), extracted('two.txt')), 'stopped');
    expect([job.status, stepsOf(job)]).toStrictEqual([
      'stopped',
      [
        ['one.txt', 'left'],
        ['two.txt', 'left'],
      ],
    ]);
  });

  it('follows a document from reading to the map', () => {
    expect(after(begun('one.txt'), extracted('one.txt'), stored('one.txt'))).toMatchObject({
      found: 1,
      stored: 1,
      same: 0,
      reports: 1,
      abstentions: { 'no-rule': 2 },
      documents: [{ step: 'stored', title: 'Title of one.txt', reports: 1, abstained: 2 }],
    });
  });

  it('takes the later of two copies for the same, whichever name the graph keeps', () => {
    const job = after(
      begun('two.txt', 'text'),
      begun('one.txt', 'text'),
      extracted('two.txt', 'text'),
      stored('text'),
      extracted('one.txt', 'text'),
      stored('text', 0, 1),
    );
    expect([job.stored, job.same, stepsOf(job)]).toStrictEqual([
      1,
      1,
      [
        ['two.txt', 'stored'],
        ['one.txt', 'same'],
      ],
    ]);
  });

  it('counts what is known already without reading it', () => {
    const job = after({ step: 'same', path: 'one.txt', source: { key: 'one', text: 'one.txt' } });
    expect([job.found, job.same, stepsOf(job)]).toStrictEqual([1, 1, [['one.txt', 'same']]]);
  });

  it('counts all documents and shows the first five hundred', () => {
    const paths = Array.from({ length: 600 }, (_, n) => `${n}.txt`);
    const job = after(...paths.flatMap((path) => [begun(path), extracted(path), stored(path)]));
    expect([job.found, job.stored, job.reports, job.documents.length]).toStrictEqual([
      600, 600, 600, 500,
    ]);
  });

  it('marks the files that are read to their end', () => {
    expect(markRead(FRESH, 1).files.map(({ isRead }) => isRead)).toStrictEqual([false, true]);
  });
});

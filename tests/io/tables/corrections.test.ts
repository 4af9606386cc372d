import { join } from 'node:path';
import { NO_CORRECTIONS } from '../../../server/core/project/corrections.ts';
import { readCorrections } from '../../../server/io/tables/corrections.ts';
import { WrongFileError } from '../../../server/io/tables/located.ts';
import { ACTS } from '../../factories.ts';
import { aFolder } from '../files.ts';

const ID = '0123456789abcdef';

function refusal(name: string, text: string): string {
  const folder = aFolder({ [name]: text });
  try {
    readCorrections(join(folder, name), folder, ACTS);
  } catch (error) {
    if (error instanceof WrongFileError) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
  return 'none';
}

describe('readCorrections', () => {
  it('refuses a named file that is not there', () => {
    const folder = aFolder({});
    expect(() => readCorrections(join(folder, 'mine.jsonl'), folder, ACTS)).toThrow(
      new WrongFileError(`${folder}/mine.jsonl: there is no such file`),
    );
  });

  test.each([
    [
      'an unknown kind of correction',
      '\n{"correct": "undo"}\n',
      'c.jsonl:2: 0.correct: expected "same", "different", "drop-report", "drop-event", "retype-report" or "retype-event"',
    ],
    [
      'an id of no kind',
      '{"correct": "same", "entity": "kim", "is": "person:kim-jong-un"}',
      'c.jsonl:1: 0.entity: expected an id like "person:kim-jong-un"',
    ],
    [
      'an event id that is none',
      `{"correct": "drop-event", "event": "${ID}"}\n{"correct": "drop-event", "event": "12"}`,
      'c.jsonl:2: 1.event: expected the 16 hex signs of an id',
    ],
    [
      'an act that there is not',
      `{"correct": "retype-event", "event": "${ID}", "act": "DANCED"}`,
      'c.jsonl:1: 0.act: there is no act "DANCED"',
    ],
    [
      'one entity that is two others',
      '{"correct": "same", "entity": "person:a", "is": "person:b"}\n{"correct": "same", "entity": "person:a", "is": "person:c"}',
      'c.jsonl:2: 1.is: "person:a" is "person:b" by an earlier line',
    ],
    [
      'two entities that are the same and are not',
      '{"correct": "same", "entity": "person:a", "is": "person:b"}\n{"correct": "different", "entity": "person:b", "from": "person:a"}',
      'c.jsonl:2: 1: an earlier line says that they are the same',
    ],
  ])('refuses %s, with file, line and expectation', (_what, text, message) => {
    expect(refusal('c.jsonl', text)).toBe(message);
  });

  it('names the line of a fault in a list over several lines', () => {
    const text = `[\n  {"correct": "drop-report",\n   "report": "${ID}"},\n  {"correct": "drop-report",\n   "report": 7}\n]`;
    expect(refusal('c.json', text)).toMatch(/^c\.json:5: 1\.report: /u);
  });

  it('names the line where JSON ends to be JSON', () => {
    expect(refusal('c.jsonl', '{"correct": "same",}')).toMatch(
      /^c\.jsonl: line 1: this is no JSON: /u,
    );
  });

  it('overrules nothing when the data folder has no file of its own', () => {
    expect(readCorrections(undefined, aFolder({}), ACTS)).toStrictEqual(NO_CORRECTIONS);
  });

  it('reads every kind of correction from the data folder', () => {
    const lines = [
      { correct: 'same', entity: 'person:a', is: 'person:b', note: 'the same envoy' },
      { correct: 'different', entity: 'person:kim', from: 'person:kim-jong-un' },
      { correct: 'drop-report', report: ID },
      { correct: 'drop-event', event: ID },
      { correct: 'retype-report', report: ID, act: 'WARNED' },
      { correct: 'retype-event', event: ID, act: 'SAID' },
    ];
    const folder = aFolder({
      'corrections.jsonl': lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    expect(readCorrections(undefined, folder, ACTS)).toStrictEqual({
      sameAs: { 'person:a': 'person:b' },
      different: [['person:kim', 'person:kim-jong-un']],
      wrong: [ID],
      withdrawn: [ID],
      retyped: { [ID]: 'WARNED' },
      renamed: { [ID]: 'SAID' },
    });
  });
});

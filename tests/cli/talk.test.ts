import { PassThrough } from 'node:stream';
import { createTalk, describeFetch } from '../../server/cli/talk.ts';

describe('what start-up tells', () => {
  test('names sizes only while nothing moves', () => {
    expect(describeFetch(0, 121e6, 0)).toBe('0 of 121 MB');
  });

  test('names bytes, speed and what is left', () => {
    expect(describeFetch(48e6, 121e6, 12e6)).toBe('48 of 121 MB, 12.0 MB/s, 7 s left');
  });

  test('writes a line for each tenth of a fetch where there is no terminal', () => {
    const stderr = new PassThrough();
    let now = 0;
    const talk = createTalk(stderr, () => now);
    for (const bytes of [20e6, 21e6, 60e6, 100e6]) {
      talk.step({ kind: 'fetch', bytes, total: 100e6 });
      now += 1000;
    }
    talk.step({ kind: 'step', text: 'starting Neo4j' });
    talk.end();
    expect(String(stderr.read()).split('\n')).toStrictEqual([
      'fetching Neo4j, once: 20 of 100 MB',
      'fetching Neo4j, once: 60 of 100 MB, 20.0 MB/s, 2 s left',
      'fetching Neo4j, once: 100 of 100 MB, 26.7 MB/s, 0 s left',
      'starting Neo4j …',
      '',
    ]);
  });

  test('draws a bar on a terminal', () => {
    const stderr = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 120,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const talk = createTalk(stderr, () => 0);
    talk.step({ kind: 'fetch', bytes: 50e6, total: 100e6 });
    talk.end();
    expect(String(stderr.read())).toContain('fetching Neo4j, once');
  });
});

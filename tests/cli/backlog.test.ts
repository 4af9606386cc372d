import { createBacklog } from '../../server/cli/backlog.ts';
import type { OpenThing } from '../../server/core/notes.ts';

const HARCO: OpenThing = {
  kind: 'name',
  words: 'HarCo',
  why: 'nothing is known of HarCo',
  example: 'said HarCo\non Friday',
};
const SNUB: OpenThing = { ...HARCO, kind: 'verb', words: 'snub', why: 'A and B', example: 'x' };

describe('a backlog', () => {
  it('has only its header when nothing stayed open', () => {
    expect(createBacklog().render()).toBe('count\tdocuments\tkind\twords\twhy\texample\n');
  });

  it('counts occurrences and documents, the most frequent first', () => {
    const backlog = createBacklog();
    backlog.add('a', [SNUB, HARCO, HARCO]);
    backlog.add('b', [HARCO]);
    expect(backlog.render().split('\n').slice(1)).toStrictEqual([
      '3\t2\tname\tHarCo\tnothing is known of HarCo\tsaid HarCo on Friday',
      '1\t1\tverb\tsnub\tA and B\tx',
      '',
    ]);
  });
});

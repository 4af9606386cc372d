import { readText } from '../read.ts';

function targetsOf(text: string): readonly string[] {
  const { who } = readText(text);
  return [0, 1, 2, 3, 4].flatMap((token) => {
    const found = who.actorAt(0, token, 'target');
    return found.status === 'resolved' ? found.actors.map(({ id }) => id) : [];
  });
}

describe('those whom somebody deals with unnamed', () => {
  test.each(['Dozens of activists were freed.', 'Dozens of activists were freed by Hamas.'])(
    'stay open where no state does: %s',
    (text) => {
      expect(targetsOf(text)).not.toContain('org:TCD:activists');
    },
  );

  test.each(['Chad freed dozens of activists.', 'Dozens of activists were freed by Chad.'])(
    'are of the state that does: %s',
    (text) => {
      expect(targetsOf(text)).toContain('org:TCD:activists');
    },
  );
});

test('whom a delegation meets is not of its own state', () => {
  const { ids } = readText('A Norwegian delegation went to Chad. The delegation met protesters.');
  expect(ids('protesters')).toMatch(/^- /u);
});

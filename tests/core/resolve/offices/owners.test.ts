import { readText } from '../read.ts';

test('an incoming administration is not the one that the same word meant before', () => {
  const { ids } = readText(
    'The Biden administration met the incoming government of Colombia. The incoming administration thanked Chile.',
  );
  expect(ids('administration')).toBe('state:COL');
});

test('the administration is the one that was told of before', () => {
  const { ids } = readText('The Biden administration met Colombia. The administration left.');
  expect(ids('administration')).toBe('state:USA');
});

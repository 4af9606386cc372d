import { toldIn } from '../told.ts';

test('a participle without an article or owner behind it stays an adjective', () => {
  expect(toldIn('Norway issued a note and condemned remarks.')).not.toContain('NOR SUMMONED -');
});

test('behind "and", what stands before an owner is a verb', () => {
  expect(
    toldIn('Chad issued a note verbale and summoned Beijing’s envoy Monday after the raid.'),
  ).toContain('TCD SUMMONED CHN');
});

test('whom a verb in the singular cannot have for its subject is the object of the verb before', () => {
  expect(
    toldIn(
      'India had summoned Kenyan High Commissioner Ola Lind and a strong diplomatic protest was lodged over the raid.',
    ),
  ).toContain('IND SUMMONED KEN');
});

test('an owner beside a name is no third party', () => {
  expect(
    toldIn(
      'Egyptian President Abdel-Fattah el-Sissi and Qatar’s Emir Sheikh Tamim bin Hamad Al-Thani meet to review efforts.',
    ),
  ).toStrictEqual(['EGY MET QAT']);
});

test('the town behind "capital" says nothing', () => {
  const told = toldIn(
    'The regional leaders meeting in Nigeria’s capital Abuja said sanctions could follow.',
  );
  expect(told.filter((t) => t.startsWith('NGA'))).toStrictEqual([]);
});

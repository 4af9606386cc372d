import { toldIn } from '../told.ts';

test('what a clause is about is not whom it was said to', () => {
  const told = toldIn('President Macron reaffirmed Kenya is ready to open the port.');
  expect(told).toContain('FRA SAID -');
  expect(told).not.toContain('FRA SAID KEN');
});

test('a name behind the place of a talk acts in the next clause alone', () => {
  const told = toldIn(
    'President Macron spoke by phone with President Ruto on Monday. They spoke about the drought in the Rift Valley and President Macron reiterated his concern about the dam.',
  );
  expect(told).toContain('FRA EXPRESSED_CONCERN -');
  expect(told).not.toContain('KEN EXPRESSED_CONCERN -');
});

test('what goes on behind "as long as it takes" is still to come', () => {
  const told = toldIn(
    'Norway said it will back Chad for as long as it takes and hold Mali accountable for the raids.',
  );
  expect(told.filter((t) => t.includes('ACCUSED') && !t.includes('planned'))).toStrictEqual([]);
});

test('whoever is thanked is told apart from what they are thanked for', () => {
  const told = toldIn(
    'President William Ruto met Taoiseach Micheál Martin of Ireland on Monday. The President thanked the Taoiseach for Norway’s leadership in providing medicine and support for refugees.',
  );
  expect(told).toContain('KEN PRAISED IRL');
  expect(told).not.toContain('KEN PRAISED NOR');
});

test('a passive in the present is not joined to a verb in the past', () => {
  const told = toldIn(
    'President Macron made clear that Malians are not driven from the valley and underscored the need for talks.',
  );
  expect(told.filter((t) => t.startsWith('MLI'))).toStrictEqual([]);
});

test('the first of a row of leaders takes part as well', () => {
  const told = toldIn(
    'President William S. Ruto, Prime Minister Trudeau of Canada, President Emmanuel Macron of France, Chancellor Olaf Scholz of Germany, Prime Minister Giorgia Meloni of Italy, and Prime Minister Keir Starmer of Britain spoke regarding the coup. The leaders condemned the raid by Mali.',
  );
  expect(told).toContain('KEN CONDEMNED MLI');
  expect(told).toContain('CAN CONDEMNED MLI');
});

test('one more noun of a list is no verb that others hang on', () => {
  const told = toldIn(
    'President Macron praised the search, rescue, and return to Kenya of about ten ships that had been stolen from the port, and seized by Chad.',
  );
  expect(told.filter((t) => t.startsWith('FRA SEIZED'))).toStrictEqual([]);
});

test('a name behind what is said is not whom it was said to', () => {
  const told = toldIn(
    'Norway said it ended the talks because Chad broke a pledge not to speak directly with the head of Mali’s armed forces, General Abdou Ba.',
  );
  expect(told).toContain('NOR SAID -');
});

import { readText } from '../read.ts';

describe('a crowd of nobody named', () => {
  test.each([
    ['Workers went on strike in May.', 'Workers', '- no-actor'],
    ['People in hats cooked fish in Chad.', 'People', '- no-actor'],
    ['Students read books about Chad.', 'Students', '- no-actor'],
    ['Dockers closed a port in Chad.', 'Dockers', '- no-actor'],
  ])('stays open: %s', (text, word, ids) => {
    expect(readText(text).ids(word, 0)).toBe(ids);
  });

  test.each([
    ['Tens of thousands of people marched in Chad.', 'people', 'org:TCD:protesters'],
    ['Students throughout Chad went on strike.', 'Students', 'org:TCD:workers'],
    ['Workers at a mine in northern Chad went on strike.', 'Workers', 'org:TCD:workers'],
    ['Protesters blocked a road in Chad.', 'Protesters', 'org:TCD:protesters'],
  ])('is of the land that it stands on: %s', (text, word, ids) => {
    expect(readText(text).ids(word, 0)).toBe(ids);
  });
});

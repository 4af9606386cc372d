import { readText } from '../read.ts';

describe('a band or organ of nobody named', () => {
  test.each([
    ['Fighters loyal to nobody shelled a town.', 'Fighters', '- no-actor'],
    ['Soldiers in Chad cooked rice.', 'Soldiers', '- no-actor'],
    ['Police in the northern Chadian town of Faya fined a driver.', 'Police', '- no-actor'],
  ])('stays open: %s', (text, word, ids) => {
    expect(readText(text).ids(word, 0)).toBe(ids);
  });

  test.each([
    ['Forces loyal to Chadian general Omar Sadek shelled a town.', 'Forces', 'org:TCD:militants'],
    ['Troops loyal to Chad shelled a town.', 'Troops', 'org:TCD:military'],
    ['Fighters allied with the Chadian government fled.', 'Fighters', 'org:TCD:militants'],
    ['Soldiers from the Chadian army fled.', 'Soldiers', 'org:TCD:military'],
    ["A court in southern Chad's Moundou met.", 'court', 'org:TCD:court'],
    ['Rebels in the northern Chadian town of Faya fled.', 'Rebels', 'org:TCD:rebels'],
  ])('is of whom it follows or whose land it stands on: %s', (text, word, ids) => {
    expect(readText(text).ids(word, 0)).toBe(ids);
  });
});

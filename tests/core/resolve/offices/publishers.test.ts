import { codeOfAddress } from '../../../../server/core/resolve/offices/publishers.ts';
import { readText } from '../read.ts';

const LEAD = 'Deputy Adviser Ola Lind met with Minister Ana Soto of Peru in Lima on Monday.';
const OWN = { url: 'https://www.example.gov/lima', title: 'Readout of a meeting' };

test.each([null, 'https://www.example.com/gov', 'https://gov.example.org/', 'not an address'])(
  'no state publishes at %s',
  (url) => {
    expect(codeOfAddress(url)).toBeNull();
  },
);

test.each([
  ['https://www.example.gov/a', 'USA'],
  ['https://www.example.gov.uk/a', 'GBR'],
  ['https://www.example.go.jp/a', 'JPN'],
])('who publishes at %s is %s', (url, code) => {
  expect(codeOfAddress(url)).toBe(code);
});

test('whoever a newspaper tells of stays without a state', () => {
  const { country } = readText(LEAD, { ...OWN, url: 'https://www.example.com/lima' });
  expect(country('person:ola-lind')).toBe('none');
});

test('a joint statement leaves open whose its people are', () => {
  const { country } = readText(LEAD, { ...OWN, title: 'Joint statement on a meeting' });
  expect(country('person:ola-lind')).toBe('none');
});

test('whom a state’s own release tells of first is its own, and nobody else', () => {
  const { country } = readText(LEAD, OWN);
  expect(country('person:ola-lind')).toBe('USA');
  expect(country('person:ana-soto')).toBe('PER');
});

test('a former minister in a state’s own release need not be its own', () => {
  const { country } = readText(`${LEAD} He praised former Minister Ina Berg.`, OWN);
  expect(country('person:ina-berg')).not.toBe('USA');
});

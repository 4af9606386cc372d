import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../data/models/en_core_web_sm-3.8.0/', import.meta.url);
const SUMS = readFileSync(new URL('SHA256SUMS', FOLDER), 'utf8').trimEnd().split('\n');

describe('model files', () => {
  test.each(SUMS.map((line) => [line.slice(66), line.slice(0, 64)] as const))(
    'has %s as it was exported',
    (name, sum) => {
      const bytes = readFileSync(new URL(name, FOLDER));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    },
  );
});

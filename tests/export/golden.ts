import { expect } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Compares a text with the file of that name under tests/golden; the first run of a new test writes it. */
export function expectGolden(name: string, text: string): void {
  const path = new URL(`../golden/export/${name}`, import.meta.url);
  if (!existsSync(path)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

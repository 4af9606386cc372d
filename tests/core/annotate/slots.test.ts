import { createSlots } from '../../../server/core/annotate/slots.ts';
import type { Slots } from '../../../server/core/annotate/slots.ts';

function assign(slots: Slots, keys: readonly string[]): readonly [readonly number[], string[]] {
  const loaded: string[] = [];
  const given = slots.assign(keys, (index) => loaded.push(keys[index] ?? ''));
  return [given, loaded];
}

describe('slots', () => {
  test('loads a key once, however often it comes', () => {
    const slots = createSlots(3);
    expect(assign(slots, ['a', 'b', 'a'])).toStrictEqual([
      [1, 2, 1],
      ['a', 'b'],
    ]);
    expect(assign(slots, ['b', 'a'])).toStrictEqual([[2, 1], []]);
  });

  test('never takes a slot from a key of the same call', () => {
    const slots = createSlots(3);
    assign(slots, ['a', 'b', 'c']);
    const [given, loaded] = assign(slots, ['d', 'e', 'c']);
    expect(loaded).toStrictEqual(['d', 'e']);
    expect(new Set(given).size).toBe(3);
    expect(given[2]).toBe(3);
  });

  test('keeps what was used since the hand last came by', () => {
    const slots = createSlots(2);
    assign(slots, ['a', 'b']);
    assign(slots, ['b', 'c']);
    expect(assign(slots, ['b'])[1]).toStrictEqual([]);
    expect(assign(slots, ['a'])[1]).toStrictEqual(['a']);
  });
});

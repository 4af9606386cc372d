import {
  moveByKey,
  resize,
  slide,
  span,
  type Track,
} from '../../../../client/src/graph/time/brush.ts';
import {
  alignTo,
  numberDay,
  writeStretch,
  type Stretch,
} from '../../../../client/src/graph/time/calendar.ts';
import { follow, panView, zoomView } from '../../../../client/src/graph/time/zoom.ts';
import {
  firstFrame,
  nextFrame,
  previousFrame,
} from '../../../../client/src/graph/time/playback.ts';

function days(from: string, to: string): Stretch {
  return { from: numberDay(from), to: numberDay(to) + 1 };
}

function written(stretch: Stretch | null): string | null {
  if (stretch === null) return null;
  const { from, to } = writeStretch(stretch);
  return `${from} ${to}`;
}

const JUNE: Track = { limits: days('2024-06-01', '2024-06-30'), unit: 'day' };
const YEAR: Track = { limits: days('2024-01-01', '2024-12-31'), unit: 'month' };
const WEEK = days('2024-06-10', '2024-06-16');

describe('a brush by keys', () => {
  test('does nothing on other keys', () => {
    expect(moveByKey(WEEK, 'whole', 'a', false, JUNE)).toBeNull();
  });

  test.each([
    ['whole', 'ArrowRight', false, '2024-06-11 2024-06-17'],
    ['whole', 'ArrowLeft', false, '2024-06-09 2024-06-15'],
    ['whole', 'ArrowRight', true, '2024-06-10 2024-06-17'],
    ['whole', 'ArrowLeft', true, '2024-06-10 2024-06-15'],
    ['whole', 'PageUp', false, '2024-06-17 2024-06-23'],
    ['whole', 'Home', false, '2024-06-01 2024-06-07'],
    ['whole', 'End', false, '2024-06-24 2024-06-30'],
    ['whole', 'End', true, '2024-06-10 2024-06-30'],
    ['whole', 'Home', true, '2024-06-10 2024-06-10'],
    ['from', 'ArrowRight', false, '2024-06-11 2024-06-16'],
    ['from', 'ArrowRight', true, '2024-06-16 2024-06-16'],
    ['from', 'Home', false, '2024-06-01 2024-06-16'],
    ['from', 'End', false, '2024-06-16 2024-06-16'],
    ['to', 'ArrowLeft', false, '2024-06-10 2024-06-15'],
    ['to', 'PageDown', false, '2024-06-10 2024-06-10'],
    ['to', 'End', false, '2024-06-10 2024-06-30'],
  ] as const)('%s, %s (Shift: %s)', (part, key, isShift, expected) => {
    expect(written(moveByKey(WEEK, part, key, isShift, JUNE))).toBe(expected);
  });

  test('goes by whole months where bars are months', () => {
    const spring = days('2024-02-01', '2024-04-30');
    expect(written(slide(spring, 1, YEAR))).toBe('2024-03-01 2024-05-31');
    expect(written(slide(spring, 99, YEAR))).toBe('2024-10-01 2024-12-31');
    expect(written(resize(spring, 'to', -1, YEAR))).toBe('2024-02-01 2024-03-31');
    expect(written(resize(spring, 'from', 1, YEAR))).toBe('2024-03-01 2024-04-30');
  });
});

test('a drag takes every unit that it touches, whichever way it goes', () => {
  const [a, b] = [numberDay('2024-05-20'), numberDay('2024-03-07')];
  expect(written(span(a, b, YEAR))).toBe('2024-03-01 2024-05-31');
  expect(written(span(a, a, YEAR))).toBe('2024-05-01 2024-05-31');
});

test('units begin on Mondays, on the first of the month, in January and in round years', () => {
  const day = days('2024-06-20', '2024-06-20');
  const units = ['day', 'week', 'month', 'year', 'decade'] as const;
  expect(units.map((unit) => written(alignTo(day, unit)))).toStrictEqual([
    '2024-06-20 2024-06-20',
    '2024-06-17 2024-06-23',
    '2024-06-01 2024-06-30',
    '2024-01-01 2024-12-31',
    '2020-01-01 2029-12-31',
  ]);
  expect(written(alignTo(days('1699-12-31', '1700-01-01'), 'month'))).toBe('1699-12-01 1700-01-31');
});

describe('playback', () => {
  test('ends at the end', () => {
    const last = days('2024-06-24', '2024-06-30');
    expect(nextFrame(last, 'window', JUNE)).toBeNull();
    expect(nextFrame(last, 'growing', JUNE)).toBeNull();
  });

  test('has nothing before the start', () => {
    expect(previousFrame(days('2024-06-01', '2024-06-03'), 'window', JUNE)).toBeNull();
    expect(previousFrame(days('2024-06-01', '2024-06-01'), 'growing', JUNE)).toBeNull();
  });

  test('moves a window on and back, or lets a stretch grow and shrink', () => {
    expect(written(nextFrame(WEEK, 'window', JUNE))).toBe('2024-06-11 2024-06-17');
    expect(written(previousFrame(WEEK, 'window', JUNE))).toBe('2024-06-09 2024-06-15');
    expect(written(nextFrame(WEEK, 'growing', JUNE))).toBe('2024-06-10 2024-06-17');
    expect(written(previousFrame(WEEK, 'growing', JUNE))).toBe('2024-06-10 2024-06-15');
  });

  test('begins at the brush, at its end from the start again, and without one with a part of the whole', () => {
    const last = days('2024-06-24', '2024-06-30');
    expect(written(firstFrame(WEEK, 'window', JUNE))).toBe('2024-06-10 2024-06-16');
    expect(written(firstFrame(last, 'window', JUNE))).toBe('2024-06-01 2024-06-07');
    expect(written(firstFrame(last, 'growing', JUNE))).toBe('2024-06-24 2024-06-24');
    expect(written(firstFrame(null, 'window', JUNE))).toBe('2024-06-01 2024-06-04');
    expect(written(firstFrame(JUNE.limits, 'window', JUNE))).toBe('2024-06-01 2024-06-04');
    expect(written(firstFrame(null, 'growing', JUNE))).toBe('2024-06-01 2024-06-01');
  });
});

describe('zoom', () => {
  const whole = days('2024-01-01', '2024-12-31');

  test('never shows more than the whole, nor less than three days', () => {
    const day = numberDay('2024-06-13');
    expect(zoomView(WEEK, 1000, day, whole)).toStrictEqual(whole);
    const near = zoomView(WEEK, 0.001, day, whole);
    expect(near.to - near.from).toBe(3);
  });

  test('keeps the day under the pointer in its place', () => {
    const view = zoomView(days('2024-06-01', '2024-06-30'), 0.5, numberDay('2024-06-01'), whole);
    expect(written(view)).toBe('2024-06-01 2024-06-15');
  });

  test('goes along to the end and no further, and follows a brush', () => {
    expect(written(panView(WEEK, 999, whole))).toBe('2024-12-25 2024-12-31');
    expect(follow(WEEK, days('2024-06-11', '2024-06-12'), whole)).toBe(WEEK);
    expect(written(follow(WEEK, days('2024-06-16', '2024-06-18'), whole))).toBe(
      '2024-06-12 2024-06-18',
    );
    expect(written(follow(WEEK, days('2024-06-08', '2024-06-09'), whole))).toBe(
      '2024-06-08 2024-06-14',
    );
  });
});

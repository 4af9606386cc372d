import { followCourse, weighBin } from '../../../../client/src/graph/time/course.ts';
import type { QuadClass } from '../../../../server/model/index.ts';

function told(date: string | null, quad: QuadClass): { date: string | null; quad: QuadClass } {
  return { date, quad };
}

test('follows no course of what is undated, or of one day', () => {
  expect(followCourse([], 300)).toBeNull();
  expect(followCourse([told(null, 'verbal-conflict')], 300)).toBeNull();
  expect(
    followCourse(
      [told('2024-06-21', 'verbal-conflict'), told('2024-06-21', 'verbal-conflict')],
      300,
    ),
  ).toBeNull();
});

test('counts cooperation and conflict by the finest unit that has room, quiet ones too', () => {
  const course = followCourse(
    [
      told('2024-06-19', 'material-cooperation'),
      told('2024-06-19', 'verbal-cooperation'),
      told('2024-06-21', 'verbal-conflict'),
      told(null, 'verbal-conflict'),
    ],
    300,
  );
  expect(course?.unit).toBe('day');
  expect(course?.bins.map(weighBin)).toStrictEqual([
    { cooperation: 2, conflict: 0 },
    { cooperation: 0, conflict: 0 },
    { cooperation: 0, conflict: 1 },
  ]);
});

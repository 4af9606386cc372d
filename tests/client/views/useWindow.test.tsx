import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, useRef, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useWindow } from '../../../client/src/views/kit/useWindow.ts';

const ROW = 20;

let root: Root;
let box: HTMLElement;
let drawn: string[] = [];

/** Tells each range that it was ever drawn with, the ones between two effects too. */
function List({ rows }: { rows: number }): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(list, rows, ROW);
  drawn.push(`${first}–${last} of ${rows}`);
  return <div ref={list} />;
}

beforeEach(() => {
  drawn = [];
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    ResizeObserver: class {
      observe(): void {
        box.dataset['watched'] = 'yes';
      }
      disconnect(): void {
        delete box.dataset['watched'];
      }
    },
  });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 200 });
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});

afterEach(() => {
  act(() => root.unmount());
  box.remove();
});

test('rows that come are drawn with the frame that they come in, none a frame later', () => {
  act(() => root.render(<List rows={0} />));
  drawn = [];
  act(() => root.render(<List rows={5} />));
  expect(new Set(drawn)).toEqual(new Set(['0–5 of 5']));
});

test('rows that go leave no range beyond the last', () => {
  act(() => root.render(<List rows={40} />));
  drawn = [];
  act(() => root.render(<List rows={3} />));
  expect(new Set(drawn)).toEqual(new Set(['0–3 of 3']));
});

test('of many rows, those in sight and a dozen after are drawn', () => {
  act(() => root.render(<List rows={1_000} />));
  expect(drawn.at(-1)).toBe('0–22 of 1000');
});

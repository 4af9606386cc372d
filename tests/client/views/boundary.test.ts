import { act, createElement, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Boundary } from '../../../client/src/views/kit/Boundary.tsx';
import { WORDS } from '../../../client/src/words/words.ts';

function View({ isBroken }: { isBroken: boolean }): ReactElement {
  if (isBroken) throw new Error('nothing to read of');
  return createElement('p', null, 'as usual');
}

const faults: string[] = [];
let host: HTMLElement;
let root: Root;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.createElement('div');
  root = createRoot(host, { onCaughtError: (error) => faults.push(String(error)) });
});
afterEach(() => {
  act(() => {
    root.unmount();
  });
});

function show(view: string, isBroken: boolean): string {
  const child = createElement(View, { isBroken });
  act(() => {
    root.render(createElement(Boundary, { key: view, children: child }));
  });
  return host.textContent;
}

test('says that a view broke, what to do, and what the fault was, and hides it from no one', () => {
  const said = show('network', true);
  for (const words of [WORDS.states.broken, WORDS.states.reload, 'nothing to read of'])
    expect(said).toContain(words);
  expect(faults).toStrictEqual(['Error: nothing to read of']);
});

test('shows another view as ever after one has broken', () => {
  show('network', true);
  expect(show('documents', false)).toBe('as usual');
});

import { execFileSync } from 'node:child_process';
import { ENGINE_FLAG } from '../server/engine.ts';

test('asks for nothing that this Node does not know', () => {
  expect(execFileSync(process.execPath, [ENGINE_FLAG, '-p', '1'], { encoding: 'utf8' })).toBe(
    '1\n',
  );
});

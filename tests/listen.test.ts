import { listen, PortInUseError } from '../server/listen.ts';

test('refuses a port that is taken, and says what to do', async () => {
  const first = await listen(() => undefined, 0);
  const port = Number(new URL(first.address).port);
  const error: unknown = await listen(() => undefined, port).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PortInUseError);
  expect(String(error)).toContain(`port ${port} is in use`);
  expect(String(error)).toContain('--port 0');
  await first.close();
});

test('serves on the loopback address only, at a free port for 0', async () => {
  const listening = await listen((_request, response) => response.end('here'), 0);
  expect(listening.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(await (await fetch(listening.address)).text()).toBe('here');
  await listening.close();
});

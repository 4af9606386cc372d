import { isLauncher } from '../../server/cli/launcher.ts';

test.each([
  'sh -c node bin/demarche.js start',
  '/bin/bash',
  'node server.js --name npmish',
  'vim npm.md',
])('takes %j for no launcher', (command) => {
  expect(isLauncher(command)).toBe(false);
});

test.each([
  'npm start',
  'npm run serve -- --port 0',
  'npm',
  'node /usr/lib/node_modules/npm/bin/npm-cli.js start',
  '/usr/bin/pnpm start',
  'node /opt/yarn.js start',
])('takes %j for a launcher', (command) => {
  expect(isLauncher(command)).toBe(true);
});

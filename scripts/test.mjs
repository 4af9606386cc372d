/** Runs every test with jest: `npm test`, or `npm test -- PATTERN…` for some. Ends with "N passed, N failed". */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One stage after the other, its rounds at once: those that wait for a database and a browser leave room for each other. */
const STAGES = [
  [{ projects: ['node', 'client'], flags: ['--maxWorkers=2'] }],
  [
    { projects: ['integration'], flags: ['--runInBand'] },
    { projects: ['browser'], flags: ['--runInBand'] },
  ],
];
/** A round that hangs is a failure, not a night's wait. */
const PATIENCE_MS = 15 * 60_000;

/** As the program itself (server/engine.ts): each file's code is made anew, and lives too briefly to be worth optimising. */
const ENGINE_FLAG = '--interrupt-budget=540000';

/** Servers that live for a minute never win back what Java's second compiler costs: without it they take half the time. */
const env = {
  ...process.env,
  JAVA_TOOL_OPTIONS: `${process.env.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`.trim(),
};

const args = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'));
const jest = join(import.meta.dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');

async function runRound({ projects, flags }) {
  const outcome = join(folder, `${projects[0]}.json`);
  const code = await new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        ENGINE_FLAG,
        jest,
        '--selectProjects',
        ...projects,
        ...flags,
        '--json',
        `--outputFile=${outcome}`,
        // A pattern need not match in every round.
        ...(args.length > 0 ? ['--passWithNoTests', ...args] : []),
      ],
      // With --json jest prints the outcome too; its talk is on standard error.
      { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: PATIENCE_MS },
    );
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  return count(readOutcome(outcome), code);
}

function readOutcome(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A file that could not be run and a jest that broke down count as one failure each. */
function count(outcome, code) {
  if (outcome === null) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const failed = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
  return {
    passed: outcome.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: outcome.numPendingTests + outcome.numTodoTests,
  };
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const rounds of STAGES) {
  for (const counts of await Promise.all(rounds.map(runRound)))
    for (const key of Object.keys(total)) total[key] += counts[key];
}
rmSync(folder, { recursive: true, force: true });
if (total.passed + total.failed === 0) {
  console.error('No test ran.');
  total.failed = 1;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

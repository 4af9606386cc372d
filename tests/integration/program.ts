import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program as a person starts it. */
export interface Program {
  readonly pid: number;
  /** The first line of standard output; null when the program ended without one. */
  readonly address: Promise<string | null>;
  /** Exit code and all that was said, when it has ended. */
  readonly over: Promise<Outcome>;
  readonly signal: (signal: NodeJS.Signals) => void;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ENTRY = join(import.meta.dirname, '..', '..', 'bin', 'demarche.js');

/** Starts `demarche` in a process group of its own, as a shell does; signals go to the whole group. */
export function startProgram(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>> = {},
): Program {
  return follow(process.execPath, [ENTRY, ...args], variables);
}

/** Starts it as npm does: below a shell that waits for it and passes no signal on. */
export function startUnderNpm(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Program {
  const below = ['-c', '"$0" "$@"; exit $?', process.execPath, ENTRY, ...args];
  return follow('sh', below, { ...variables, npm_lifecycle_event: 'start' });
}

/** Starts it by npm itself, from a package whose script is the program. */
export function startByNpm(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Program {
  const words = [process.execPath, ENTRY, ...args].map((word) => `'${word}'`);
  // A shell that has more to do stays, as it does for some shells anyway.
  const script = `${words.join(' ')}; exit $?`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: script } }));
  return follow('npm', ['start', '--silent', '--prefix', folder], variables);
}

function follow(
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Program {
  const child = spawn(command, args, {
    env: { ...process.env, NEO4J_URI: undefined, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the program could not be started');
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const over = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  const address = new Promise<string | null>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) resolve(stdout.slice(0, stdout.indexOf('\n')));
    });
    void over.then(() => resolve(null));
  });
  return { pid, address, over, signal: (signal) => process.kill(-pid, signal) };
}

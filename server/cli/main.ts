import { ZodError, z } from 'zod';
import { readEnv, type Env } from '../env.ts';
import { AppError } from '../errors.ts';
import { VERSION } from '../version.ts';
import type { Command, Context } from './command.ts';
import { COMMANDS } from './commands.ts';
import { UsageError } from './errors.ts';
import { renderHelp, renderOverview } from './help.ts';
import { suggest } from './suggest.ts';

const FAILED = 1;
const MISUSED = 2;
const INTERRUPTED = 130;

export type Streams = Pick<Context, 'stdout' | 'stderr' | 'signal'>;

/** Runs one command line, and answers with the exit code. */
export async function main(
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
  streams: Streams,
  commands: readonly Command[] = COMMANDS,
): Promise<number> {
  try {
    return await dispatch(args, variables, streams, commands);
  } catch (error) {
    if (streams.signal.aborted) return INTERRUPTED;
    streams.stderr.write(`demarche: ${describe(error)}\n`);
    return error instanceof UsageError ? MISUSED : FAILED;
  }
}

async function dispatch(
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
  streams: Streams,
  commands: readonly Command[],
): Promise<number> {
  const [word, ...rest] = args;
  if (word === '--version' || word === '-V') return print(streams, `${VERSION}\n`);
  const asks = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  const isAsked = asks.includes('--help') || asks.includes('-h');
  if (word === undefined || word === '--help' || word === '-h' || (word === 'help' && !rest[0])) {
    return print(streams, renderOverview(commands));
  }
  const command = find(word === 'help' ? (rest[0] ?? '') : word, commands);
  if (isAsked || word === 'help') return print(streams, renderHelp(command));
  return command.execute(rest, { ...streams, env: readSettings(variables) });
}

function readSettings(variables: NodeJS.ProcessEnv): Env {
  try {
    return readEnv(variables);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new UsageError(`a setting is wrong:\n${z.prettifyError(error)}`, null);
  }
}

function find(word: string, commands: readonly Command[]): Command {
  const command = commands.find(({ name }) => name === word);
  if (command !== undefined) return command;
  const known = [...commands.map(({ name }) => name), 'help'];
  throw new UsageError(`there is no command "${word}".${suggest(word, known)}`, null);
}

function print(streams: Streams, text: string): number {
  streams.stdout.write(text);
  return 0;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) {
    const more = error.command === null ? 'demarche help' : `demarche help ${error.command}`;
    return `${error.message}\nTry: ${more}`;
  }
  if (error instanceof AppError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

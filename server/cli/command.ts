import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Env } from '../env.ts';
import { hasCode } from '../errors.ts';
import { UsageError } from './errors.ts';
import { suggest } from './suggest.ts';

/** Where talk goes: a terminal, or a file or pipe in its place. */
export type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean | undefined };

/** What a command may touch besides its own arguments. */
export interface Context {
  readonly env: Env;
  /** Aborted by Ctrl-C and SIGTERM: end in order, soon. */
  readonly signal: AbortSignal;
  /** Data, for a person or the next program. */
  readonly stdout: NodeJS.WritableStream;
  /** Talk. */
  readonly stderr: Terminal;
}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  readonly default?: string | boolean | string[];
  /** What stands for its value in the help: "N", "DIR". */
  readonly value?: string;
  readonly about: string;
}
export type Options = Readonly<Record<string, Option>>;

type Values<O extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>['values'];

interface Definition<O extends Options> {
  readonly name: string;
  readonly summary: string;
  /** "[PATH…]", or '' when it takes none. */
  readonly operands: string;
  readonly options: O;
  /** Answers with the exit code. */
  readonly run: (
    values: Values<O>,
    operands: readonly string[],
    context: Context,
  ) => Promise<number>;
}

/** One word after `demarche`. */
export interface Command extends Omit<Definition<Options>, 'run'> {
  readonly execute: (args: readonly string[], context: Context) => Promise<number>;
}

/** A command whose `run` gets its options typed as they are declared. */
export function defineCommand<const O extends Options>({
  run,
  ...command
}: Definition<O>): Command {
  return {
    ...command,
    execute: async (args, context) => {
      const { values, positionals } = parse(command.name, command.options, args);
      if (command.operands === '' && positionals.length > 0) {
        throw new UsageError(`${command.name} takes no "${positionals.join(' ')}"`, command.name);
      }
      return run(values, positionals, context);
    },
  };
}

const UNKNOWN = /Unknown option '(?<option>[^']+)'/u;

function parse<O extends Options>(
  name: string,
  options: O,
  args: readonly string[],
): ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = readMessage(error);
    if (message === null) throw error;
    const unknown = UNKNOWN.exec(message)?.groups?.['option'];
    if (unknown === undefined) throw new UsageError(message, name);
    const known = [...Object.keys(options).map((option) => `--${option}`), '--help'];
    throw new UsageError(`${name} has no option ${unknown}.${suggest(unknown, known)}`, name);
  }
}

/** What parseArgs says of a wrong command line; null for any other error. */
function readMessage(error: unknown): string | null {
  const isMisuse = ['INVALID_OPTION_VALUE', 'UNKNOWN_OPTION', 'UNEXPECTED_POSITIONAL'].some(
    (code) => hasCode(error, `ERR_PARSE_ARGS_${code}`),
  );
  return isMisuse && error !== null && typeof error === 'object' && 'message' in error
    ? String(error.message)
    : null;
}

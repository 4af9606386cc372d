import { PassThrough } from 'node:stream';
import { defineCommand } from '../../server/cli/command.ts';
import { main } from '../../server/cli/main.ts';
import { InvalidRequestError } from '../../server/errors.ts';

const greet = defineCommand({
  name: 'greet',
  summary: 'Greet people.',
  operands: '[NAME…]',
  options: {
    loud: { type: 'boolean', short: 'l', default: false, about: 'in capitals' },
    with: { type: 'string', value: 'WORD', default: 'Good day', about: 'the greeting' },
  },
  run: async (values, names, { stdout }) => {
    if (names.includes('nobody')) throw new InvalidRequestError('greet: nobody is here');
    const text = `${values.with}, ${names.join(' and ')}`;
    stdout.write(`${values.loud ? text.toUpperCase() : text}\n`);
    return Promise.resolve(0);
  },
});
const stop = defineCommand({
  name: 'stop',
  summary: 'Stop.',
  operands: '',
  options: {},
  run: async (_values, _operands, { signal }) => {
    signal.throwIfAborted();
    return Promise.resolve(0);
  },
});

async function run(
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
  signal = new AbortController().signal,
): Promise<{ code: number; out: string; talk: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await main(args, variables, { stdout, stderr, signal }, [greet, stop]);
  return { code, out: readAll(stdout), talk: readAll(stderr) };
}

function readAll(stream: PassThrough): string {
  const text: unknown = stream.setEncoding('utf8').read();
  return typeof text === 'string' ? text : '';
}

describe('the command line', () => {
  test.each([
    [['gret', 'Ann'], 'there is no command "gret". Did you mean greet?\nTry: demarche help\n'],
    [['xylophone'], 'there is no command "xylophone".\nTry: demarche help\n'],
    [
      ['greet', '--luod'],
      'greet has no option --luod. Did you mean --loud?\nTry: demarche help greet\n',
    ],
    [['stop', 'it'], 'stop takes no "it"\nTry: demarche help stop\n'],
  ])('refuses %j with a hint and exit code 2', async (args, talk) => {
    expect(await run(args)).toStrictEqual({ code: 2, out: '', talk: `demarche: ${talk}` });
  });

  test('says what an option lacks', async () => {
    const { code, talk } = await run(['greet', '--with']);
    expect(code).toBe(2);
    expect(talk).toContain('--with');
  });

  test('names the variable that is wrong', async () => {
    const { code, talk } = await run(['greet'], { NEO4J_URI: 'nonsense' });
    expect(code).toBe(2);
    expect(talk).toContain('NEO4J_URI');
  });

  test('tells an expected failure without a stack', async () => {
    expect(await run(['greet', 'nobody'])).toStrictEqual({
      code: 1,
      out: '',
      talk: 'demarche: greet: nobody is here\n',
    });
  });

  test('ends with 130 and no words when it is interrupted', async () => {
    expect(await run(['stop'], {}, AbortSignal.abort())).toStrictEqual({
      code: 130,
      out: '',
      talk: '',
    });
  });

  test('gives a command its options and operands', async () => {
    expect(await run(['greet', '-l', 'Ann', '--with', 'Hi', 'Bo'])).toStrictEqual({
      code: 0,
      out: 'HI, ANN AND BO\n',
      talk: '',
    });
  });

  test.each([[[]], [['help']], [['--help']]])('lists the commands for %j', async (args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expect(out).toContain('  greet  Greet people.\n  stop   Stop.\n');
  });

  test.each([[['help', 'greet']], [['greet', '--help']], [['greet', '-h', '--nonsense']]])(
    'explains a command for %j',
    async (args) => {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: demarche greet [OPTION…] [NAME…]');
      expect(out).toContain('  -l, --loud   in capitals\n');
      expect(out).toContain('  --with WORD  the greeting\n');
    },
  );

  test('prints its version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

import type { Command } from './command.ts';

const HELP = [['-h, --help', 'show this']] as const;

/** What `demarche help` prints. */
export function renderOverview(commands: readonly Command[]): string {
  return [
    'Usage: demarche COMMAND [OPTION…]',
    '',
    'Reads who said or did what to whom out of diplomatic news, and shows it as a graph.',
    '',
    ...align(commands.map(({ name, summary }) => [name, summary])),
    '',
    'demarche help COMMAND tells more of one. demarche --version prints the version.',
    '',
  ].join('\n');
}

/** What `demarche help COMMAND` prints. */
export function renderHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]): [string, string] => {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const value = option.type === 'boolean' ? '' : ` ${option.value ?? 'VALUE'}`;
    return [`${short}--${name}${value}`, option.about];
  });
  return [
    `Usage: demarche ${command.name} ${['[OPTION…]', command.operands].join(' ').trim()}`,
    '',
    command.summary,
    '',
    ...align([...options, ...HELP]),
    '',
  ].join('\n');
}

function align(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

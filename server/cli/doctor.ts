import { resolve } from 'node:path';
import { examine } from './examine.ts';
import { DATA_OPTION, parsePort, PORT_OPTION } from './arguments.ts';
import { defineCommand } from './command.ts';

/** `demarche doctor`: what start needs, whether it is there, and what to do when it is not. */
export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Check what start needs, and say what to do about what is missing.',
  operands: '',
  options: {
    data: DATA_OPTION,
    port: PORT_OPTION,
  },
  run: async (values, _operands, { env, stdout }) => {
    const findings = await examine({
      env,
      dataDir: resolve(values.data),
      port: parsePort(values.port, 'doctor'),
    });
    for (const { subject, verdict, found, advice } of findings) {
      stdout.write(`${verdict.padEnd(7)} ${subject.padEnd(9)} ${found}\n`);
      if (advice !== null) stdout.write(`${' '.repeat(18)}→ ${advice}\n`);
    }
    return findings.some(({ verdict }) => verdict === 'missing') ? 1 : 0;
  },
});

// Measures: `npm run bench -- [--python PATH] [--texts FOLDER]`. Figures of a busy machine are good as ratios only.
import { parseArgs } from 'node:util';
import { tuneEngine } from '../server/engine.ts';
import { benchExtraction } from './extraction.ts';
import { benchParser } from './parser.ts';
import { readSample } from './texts.ts';
import { benchWorkers } from './workers.ts';

const { values } = parseArgs({
  options: { python: { type: 'string' }, texts: { type: 'string' } },
});
tuneEngine();
const sample = readSample(values.texts ?? null);
await benchParser(sample, values.python ?? process.env['DEMARCHE_PYTHON'] ?? 'python3');
benchExtraction(sample);
await benchWorkers(sample);

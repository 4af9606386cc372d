import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { extractDocument } from '../server/core/pipeline.ts';
import { loadResources } from '../server/io/resources.ts';
import { score } from './score/figures.ts';
import { hasGold, readMeasures } from './score/gold.ts';

/** Every so many sentences of the large sets are read, unless --all is given. */
const SAMPLE = 4;
const { values } = parseArgs({
  options: { all: { type: 'boolean' }, misses: { type: 'boolean' }, only: { type: 'string' } },
});

/** Least wanted figures; a name that ends in "fired" is a most. */
const floors = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(new URL('score/floors.json', import.meta.url), 'utf8')));

function isUnder(name: string, figure: number, floor: number): boolean {
  return name.endsWith('fired') ? figure > floor : figure < floor;
}

function main(): number {
  if (!hasGold()) {
    console.log('score: the shared gold is not beside this checkout, so nothing is measured');
    return 0;
  }
  const resources = loadResources();
  let failures = 0;
  for (const measure of readMeasures(values.all === true ? 1 : SAMPLE)) {
    if (values.only !== undefined && !measure.name.startsWith(values.only)) continue;
    const started = performance.now();
    const events = measure.documents
      .flatMap((document) => extractDocument(document, resources).events)
      .filter((event) => event.status === 'asserted');
    const seconds = (performance.now() - started) / 1000;
    const { figures, talk } = score(measure, events, values.misses === true);
    console.log(`\n${measure.name}: ${measure.documents.length} texts in ${seconds.toFixed(1)} s`);
    if (values.misses === true) console.log(talk);
    for (const [name, figure] of Object.entries(figures)) {
      const floor = floors[name];
      const failed = floor !== undefined && isUnder(name, figure, floor);
      if (failed) failures += 1;
      const note = floor === undefined ? '' : `  floor ${floor}${failed ? '  FAILED' : ''}`;
      console.log(`  ${name.padEnd(44)} ${figure.toFixed(1).padStart(5)}${note}`);
    }
  }
  return failures;
}

process.exitCode = main() === 0 ? 0 : 1;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_ADDITIONS, type Additions } from '../../../server/core/additions.ts';
import { extractDocument, pipelineVersion } from '../../../server/core/pipeline.ts';
import { createExtractor } from '../../../server/io/extractor.ts';
import { loadResources } from '../../../server/io/resources.ts';
import { readAdditions } from '../../../server/io/tables/additions.ts';
import { WrongFileError } from '../../../server/io/tables/located.ts';
import { aFolder } from '../files.ts';

const README = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

/** The block of the README that shows a file. */
function example(name: string): string {
  const [, rest = ''] = README.split(`\`${name}\`:\n\n\`\`\``);
  return rest.slice(rest.indexOf('\n') + 1, rest.indexOf('```'));
}

function readExample(): Additions {
  const names = ['cues.csv', 'names.csv'];
  const folder = aFolder(Object.fromEntries(names.map((name) => [name, example(name)])));
  return readAdditions([join(folder, 'cues.csv')], [join(folder, 'names.csv')]);
}

function refusal(kind: 'ontology' | 'gazetteer', name: string, text: string): string {
  const folder = aFolder({ [name]: text });
  const files = [join(folder, name)];
  try {
    readAdditions(kind === 'ontology' ? files : [], kind === 'gazetteer' ? files : []);
  } catch (error) {
    if (error instanceof WrongFileError) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
  return 'none';
}

describe('readAdditions', () => {
  test.each([
    [
      'ontology',
      'a.csv',
      'act,verb\nCRITICIZED,scold\nDANCED,waltz\n',
      'a.csv:3: rules.1.act: there is no act "DANCED"',
    ],
    [
      'ontology',
      'a.csv',
      'act,verb,colour\nCRITICIZED,scold,red\n',
      'a.csv:2: rules.0: Unrecognized key: "colour"',
    ],
    [
      'ontology',
      'a.json',
      '{\n "rules": [\n  {"id": "x", "verb": ["x"], "act": "WARNED"}\n ]\n}',
      'a.json:3: rules.0.id: Invalid string: must match pattern /^[a-z][a-z0-9.-]+$/u',
    ],
    [
      'gazetteer',
      'a.csv',
      'kind,name,of\nleader,Ann Vale,XXX\n',
      'a.csv:2: leaders.0.slot: Invalid input: expected string, received undefined\na.csv:2: leaders.0.from: Invalid input: expected number, received undefined',
    ],
    [
      'gazetteer',
      'a.csv',
      'kind,of,aliases\nalias,state:XXX,Nowhere\n',
      'a.csv:2: aliases.0.of: there is no entity "state:XXX"',
    ],
    [
      'gazetteer',
      'a.csv',
      'kind,name\nplanet,Mars\n',
      'a.csv:1: Unrecognized key: "kind "planet""',
    ],
  ] as const)(
    'refuses a wrong %s file %s with line and expectation',
    (kind, name, text, message) => {
      expect(refusal(kind, name, text)).toBe(message);
    },
  );

  it('adds nothing without files', () => {
    expect(readAdditions([], [])).toStrictEqual(NO_ADDITIONS);
  });

  it('lets one file build on another', () => {
    const folder = aFolder({
      'acts.json': JSON.stringify({
        acts: [
          {
            name: 'SCOLDED',
            label: 'Scolded',
            cameo: ['111'],
            plover: 'ACCUSE',
            quad: 'verbal-conflict',
            goldstein: -2,
            class: 'criticism',
            isReciprocal: false,
            isUtterance: true,
          },
        ],
      }),
      'cues.csv': 'act,verb\nSCOLDED,scold\n',
    });
    const { ontology } = readAdditions(
      ['acts.json', 'cues.csv'].map((name) => join(folder, name)),
      [],
    );
    expect(ontology.rules.map(({ id, act }) => `${id} ${act}`)).toStrictEqual([
      'user.scolded-scold SCOLDED',
    ]);
  });
});

describe('the example of the README', () => {
  const source = { key: 'example', text: example('note.txt') };

  it('gives its events only with the files, under another version of the rules', () => {
    const [plain, extended] = [loadResources(), loadResources(readExample())];
    const told = (resources: typeof plain): readonly string[] =>
      extractDocument(source, resources).events.map(({ source: from, type, target }) =>
        `${from.id} ${type} ${target?.id ?? ''}`.trim(),
      );
    expect(told(plain)).toStrictEqual([]);
    expect(told(extended)).toStrictEqual(example('events').trim().split('\n'));
    expect(pipelineVersion(extended)).not.toBe(pipelineVersion(plain));
  });

  it('reaches the workers', async () => {
    const extractor = createExtractor(1, readExample());
    try {
      const result = await extractor.run(source);
      expect(result).toMatchObject({ status: 'done' });
      expect(await extractor.version()).toBe(pipelineVersion(loadResources(readExample())));
    } finally {
      await extractor.close();
    }
  });
});

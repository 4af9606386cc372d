import { findDocument } from '../../server/cli/forget.ts';
import { NotFoundError } from '../../server/errors.ts';
import { aDocumentId } from '../factories.ts';

const ONE = { id: aDocumentId('one'), key: 'wire', pipeline: 'rules-1' };
const TWO = { id: aDocumentId('two'), key: 'desk', pipeline: 'rules-1' };
const THREE = { id: aDocumentId('three'), key: 'desk', pipeline: 'rules-1' };
const STORED = [ONE, TWO, THREE];

test('finds no document by a name that none has', () => {
  expect(() => findDocument('post', STORED)).toThrow(
    new NotFoundError('cli/forget: no document is called "post". Expected its key or id'),
  );
});

test('finds no document by the first few signs of an id', () => {
  expect(() => findDocument(ONE.id.slice(0, 3), STORED)).toThrow(NotFoundError);
});

test('asks for an id when several documents share a key', () => {
  const ids = [TWO.id.slice(0, 12), THREE.id.slice(0, 12)].join(', ');
  expect(() => findDocument('desk', STORED)).toThrow(
    new NotFoundError(`cli/forget: 2 documents are called "desk". Name one by its id: ${ids}`),
  );
});

test.each(['wire', ONE.id, ONE.id.slice(0, 8)])('finds the document called %s', (name) => {
  expect(findDocument(name, STORED)).toBe(ONE);
});

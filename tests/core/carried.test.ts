import { pickCarried, restoreSource } from '../../server/core/carried.ts';
import type { SourceDocument } from '../../server/model/document.ts';
import { aDocumentRecord } from '../factories.ts';

test.each<SourceDocument>([
  { key: 'a', text: 'One.' },
  {
    key: 'a',
    text: 'One.',
    title: 'T',
    outlet: 'O',
    url: 'https://o.example/1',
    publishedAt: '2024-06-21',
    publishedBy: 'record',
  },
])('restores a document as it was read: %j', (source) => {
  const record = aDocumentRecord({ key: 'a', outlet: 'found', carried: pickCarried(source) });
  expect(restoreSource(record, 'One.')).toStrictEqual(source);
});

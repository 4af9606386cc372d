import { RequestError } from '../../../client/src/api/api.ts';
import { tellUnsent } from '../../../client/src/queries/documents.ts';
import { DOCUMENT_WORDS as WORDS } from '../../../client/src/words/documents.ts';

test.each([
  ['what the server says', new RequestError(507, 'disk_full', 'Make room.'), false, 'Make room.'],
  ['what to do when it is gone', new RequestError(0, '', 'Gone.'), false, `Gone. ${WORDS.notSent}`],
  ['that it was stopped, however that failed', new Error('aborted'), true, WORDS.stopped],
])('says of files that were not sent %s', (_, error, isStopped, told) => {
  expect(tellUnsent(error, isStopped).message).toBe(told);
});

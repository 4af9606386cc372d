import { int } from 'neo4j-driver';
import { toDriver } from '../../server/graph/values.ts';

describe('toDriver', () => {
  it('sends whole numbers as integers and others as they are', () => {
    expect(toDriver({ limit: 10, ratio: 0.5, none: null })).toStrictEqual({
      limit: int(10),
      ratio: 0.5,
      none: null,
    });
  });

  it('goes into lists and leaves out what is undefined', () => {
    expect(toDriver({ rows: [{ id: 1, gone: undefined }], text: 'a' })).toStrictEqual({
      rows: [{ id: int(1) }],
      text: 'a',
    });
  });
});

import { account, type Account } from '../../core/project/account.ts';
import type { GraphView } from '../../core/project/view.ts';
import type { Runner } from '../database.ts';
import {
  FIND_ACCOUNTS,
  FIND_ADDRESSES,
  FIND_COPIES,
  FIND_DOCUMENTS,
  FIND_ENTITIES,
  FIND_EVENTS_IN,
  FIND_EVENTS_NEAR,
  FIND_GIVERS,
  FIND_LINKS,
  FIND_MENTIONING,
  FIND_SIGNATURES,
} from './reads.ts';
import { toStoredDocument, unpackSignature } from './stored.ts';

/** The graph as one transaction sees it. */
export function createView(tx: Runner): GraphView {
  return {
    async documents(ids) {
      return (await tx.run(FIND_DOCUMENTS, { ids })).map(toStoredDocument);
    },
    async accounts(query) {
      return (await tx.run(FIND_ACCOUNTS, query)).map(readAccount);
    },
    async links(documents) {
      return (await tx.run(FIND_LINKS, { documents })).map(readAccount);
    },
    async documentsGiving(accounts) {
      const rows = accounts.map((one) => ({ ...one, account: JSON.stringify(one.account) }));
      return (await tx.run(FIND_GIVERS, { accounts: rows })).map(({ document }) => document);
    },
    async documentsMentioning(entities) {
      return (await tx.run(FIND_MENTIONING, { entities })).map(({ document }) => document);
    },
    entities: (ids) => tx.run(FIND_ENTITIES, { ids }),
    eventsIn: (documents) => tx.run(FIND_EVENTS_IN, { documents }),
    eventsNear: (stretches, groups) => tx.run(FIND_EVENTS_NEAR, { stretches, groups }),
    async *signatures() {
      for (const { id, signature } of await tx.run(FIND_SIGNATURES, {}))
        yield { id, signature: unpackSignature(signature) };
    },
    copies: (documents) => tx.run(FIND_COPIES, { documents }),
    addresses: (urls) => tx.run(FIND_ADDRESSES, { urls }),
  };
}

function readAccount<T extends { readonly account: string }>(
  row: T,
): Omit<T, 'account'> & { readonly account: Account } {
  return { ...row, account: account.parse(JSON.parse(row.account)) };
}

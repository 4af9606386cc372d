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
import { serializeAccount } from './rows.ts';
import { toStoredDocument, unpackSignature } from './stored.ts';

/** The graph as one transaction sees it; what asks for nothing is not sent. */
export function createView(tx: Runner): GraphView {
  return {
    async documents(ids) {
      if (ids.length === 0) return [];
      return (await tx.run(FIND_DOCUMENTS, { ids })).map(toStoredDocument);
    },
    async accounts(query) {
      return (await tx.run(FIND_ACCOUNTS, query)).map(readAccount);
    },
    async links(documents) {
      if (documents.length === 0) return [];
      return (await tx.run(FIND_LINKS, { documents })).map(readAccount);
    },
    async documentsGiving(accounts) {
      if (accounts.length === 0) return [];
      const rows = accounts.map(({ account: told, entity }) => ({
        account: serializeAccount(told),
        entity,
      }));
      return (await tx.run(FIND_GIVERS, { accounts: rows })).map(({ document }) => document);
    },
    async documentsMentioning(entities) {
      if (entities.length === 0) return [];
      return (await tx.run(FIND_MENTIONING, { entities })).map(({ document }) => document);
    },
    async entities(ids) {
      return ids.length === 0 ? [] : tx.run(FIND_ENTITIES, { ids });
    },
    async eventsIn(documents) {
      return documents.length === 0 ? [] : tx.run(FIND_EVENTS_IN, { documents });
    },
    eventsNear: (stretches, groups) => tx.run(FIND_EVENTS_NEAR, { stretches, groups }),
    async *signatures() {
      for (const { id, signature } of await tx.run(FIND_SIGNATURES, {}))
        yield { id, signature: unpackSignature(signature) };
    },
    async copies(documents) {
      return documents.length < 2 ? [] : tx.run(FIND_COPIES, { documents });
    },
    async addresses(urls) {
      return urls.length === 0 ? [] : tx.run(FIND_ADDRESSES, { urls });
    },
  };
}

function readAccount<T extends { readonly account: string }>(
  row: T,
): Omit<T, 'account'> & { readonly account: Account } {
  return { ...row, account: account.parse(JSON.parse(row.account)) };
}

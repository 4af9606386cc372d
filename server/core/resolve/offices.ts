import type { EntityId } from '../../model/ids.ts';
import type { Book } from './book.ts';

/** Slots whose holders and members act for the owner itself. */
const OWNER_ITSELF = new Set([
  'government',
  'official',
  'spokesperson',
  'people',
  'country',
  'delegation',
]);
/** Holders of these speak for the state, though the office has a name of its own. */
const SPEAKS_FOR_STATE = new Set(['presidency', 'prime-minister-office']);
/** What only a state has: owned by a body these words mean the body. */
const STATE_ONLY = new Set([
  'government',
  'people',
  'military',
  'official',
  'delegation',
  'police',
  'country',
]);

/** An office's owner, resolved. */
export interface OwnerRef {
  readonly entity: EntityId;
  readonly code: string | null;
}

/** The body that an office or organ is, or belongs to, when nobody is named. */
export function bodyOf(
  book: Book,
  slot: string,
  owner: OwnerRef,
  hostCode: string | null,
): EntityId {
  const { entity, code } = owner;
  const isState = book.kindOf(entity) === 'state' || book.kindOf(entity) === 'place';
  if (!isState && (STATE_ONLY.has(slot) || OWNER_ITSELF.has(slot) || code === null)) return entity;
  if (!isState && slot === 'presidency') return entity;
  const state = code === null ? entity : (book.byCode(code) ?? entity);
  if (OWNER_ITSELF.has(slot) || code === null) return isState ? state : entity;
  return book.slot(code, slot, slot === 'embassy' ? hostCode : null);
}

/** Whom the holder of an office speaks for. */
export function spokenFor(
  book: Book,
  slot: string,
  owner: OwnerRef,
  hostCode: string | null,
): EntityId {
  if (SPEAKS_FOR_STATE.has(slot)) {
    return owner.code === null ? owner.entity : (book.byCode(owner.code) ?? owner.entity);
  }
  return bodyOf(book, slot, owner, hostCode);
}

/** Whether an office is a state's first or its government's. */
export function isHeadOf(slot: string): boolean {
  return SPEAKS_FOR_STATE.has(slot) || slot === 'official';
}

/** Whether holders of an office are one person at a time, so that "the ambassador" is someone named before. */
export function isHeldByOne(slot: string): boolean {
  return ![
    'official',
    'people',
    'country',
    'government',
    'military',
    'parliament',
    'court',
  ].includes(slot);
}

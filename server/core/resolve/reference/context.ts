import type { EntityId } from '../../../model/ids.ts';
import type { Book } from '../book.ts';
import type { Cast } from '../people/cast.ts';
import type { Finding } from './finding.ts';
import type { History, Place } from './history.ts';
import type { NameType } from '../phrases/names.ts';
import type { Phrase } from '../phrases/phrases.ts';
import type { Reading } from '../phrases/reading.ts';

/** What resolving a phrase needs to know of the document so far. */
export interface Context {
  readonly book: Book;
  readonly cast: Cast;
  readonly history: History;
  /** The state that the dateline's place lies in. */
  readonly datelineCode: string | null;
  /** The state whose office publishes the document. */
  readonly issuerCode: string | null;
  /** The same, where the outlet's own name says so: then also those without a state are its own. */
  readonly outletCode: string | null;
  /** The state in whose capital the text was written, where it is of questions and answers. */
  readonly briefingCode: string | null;
  /** Where a state's envoys are, when the text names one such place. */
  readonly hosts: ReadonlyMap<string, string>;
  /** Findings of pronouns, which stand before what they own. */
  pronounAt(reading: Reading, token: number): Finding;
  /** What the document takes each name for, by its folded words. */
  readonly nameTypes: ReadonlyMap<string, NameType>;
  /** What each owned noun was last resolved to: "the delegation" after "a U.S. delegation". */
  readonly owned: Map<string, Finding>;
  /** The bodies told of, by the last word of their names; null where two end alike. */
  readonly bodies: Map<string, EntityId | null>;
  /** Resolves a phrase; owners may be phrases themselves. */
  resolve(reading: Reading, phrase: Phrase, at: Place): Finding;
}

/** A phrase where it stands, with all that resolving it needs. */
export interface Spot {
  readonly context: Context;
  readonly reading: Reading;
  readonly phrase: Phrase;
  readonly at: Place;
}

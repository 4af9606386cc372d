/** A text that is made while it is sent. */
export type Chunks = AsyncIterable<string> | Iterable<string>;

export interface Download {
  readonly name: string;
  /** Media type, with its charset. */
  readonly type: string;
  readonly chunks: Chunks;
}

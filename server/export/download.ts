/** A file that is made while it is sent. */
export interface Download {
  readonly name: string;
  /** Media type, with its charset. */
  readonly type: string;
  readonly chunks: AsyncIterable<string>;
}

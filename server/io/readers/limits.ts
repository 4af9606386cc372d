const MEBI = 1024 * 1024;

/** What one input may hold. The defaults are far beyond any article; tests set smaller ones. */
export interface Limits {
  /** Bytes of a file that has to be read whole: .txt, .md, HTML, a feed. */
  readonly fileBytes: number;
  /** Bytes of one line of JSON Lines, signs of one record of a table. */
  readonly recordBytes: number;
  /** UTF-16 units of one document's text. */
  readonly textUnits: number;
  /** How deep markup may nest. */
  readonly depth: number;
  /** How many elements markup may have. */
  readonly elements: number;
}

/** The limits that hold unless a caller sets others. */
export const LIMITS: Limits = {
  fileBytes: 32 * MEBI,
  recordBytes: 16 * MEBI,
  textUnits: MEBI,
  depth: 512,
  elements: 250_000,
};

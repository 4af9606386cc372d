const MARKS = /\p{M}+/gu;
const GAPS = /[\s.,'’]+/u;

/** A person's name as its folded words: what a surname found alone is compared with. */
export function nameKeys(name: string): readonly string[] {
  const folded = name.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
  return folded.split(GAPS).filter((word) => word.length > 1);
}

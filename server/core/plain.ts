/** What is not seen but may turn, join or hide what is: format characters, controls, halves of a pair. */
const UNSEEN = /[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu;

/** Words of a text as a name or title of one line: without characters that nobody sees. The text itself keeps them. */
export function writePlain(words: string): string {
  // Nearly all names are of these alone, and this is asked of every one.
  if (/^[\w.'-]+(?: [\w.'-]+)*$/u.test(words)) return words;
  return words.replaceAll(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

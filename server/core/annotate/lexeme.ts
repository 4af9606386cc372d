import { isSpace } from './space.ts';

/** What the embeddings see of a word. */
export interface Lexeme {
  readonly norm: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly shape: string;
  readonly isSpace: boolean;
}

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
/** Python's isdigit: decimals, and these that only look like one. */
const DIGIT =
  /[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u;
const LONG = 100;
const RUN = 4;

/** The features of a word with its norm. */
export function createLexeme(text: string, norm: string): Lexeme {
  // spaCy counts code points.
  const characters = Array.from(text);
  return {
    norm,
    prefix: characters[0] ?? '',
    suffix: characters.slice(-3).join(''),
    shape: shapeOf(characters),
    isSpace: isSpace(text),
  };
}

/** "Xxxxx-dd" for "Seoul-24": letters and digits by kind, runs cut at four. */
function shapeOf(characters: readonly string[]): string {
  if (characters.length >= LONG) return 'LONG';
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of characters) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= RUN) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (LETTER.test(character)) return CAPITAL.test(character) ? 'X' : 'x';
  return DIGIT.test(character) ? 'd' : character;
}

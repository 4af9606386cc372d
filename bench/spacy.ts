import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('reference.py', import.meta.url));

/** Python spaCy, ready to be measured. */
export interface Spacy {
  /** CPU seconds for all texts: batched by `pipe`, or one text at a time. */
  time(how: 'pipe' | 'single'): Promise<number>;
  stop(): void;
}

/** Starts Python with the texts; null when it has no spaCy. */
export async function startSpacy(python: string, texts: readonly string[]): Promise<Spacy | null> {
  const child = spawn(python, [SCRIPT], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (line: string): Promise<string | null> => {
    child.stdin.write(`${line}\n`);
    const answer = await lines.next();
    return answer.done === true ? null : answer.value;
  };
  if ((await ask(JSON.stringify(texts))) !== 'ready') return null;
  return {
    time: async (how) => Number(await ask(how)),
    stop: () => child.kill(),
  };
}

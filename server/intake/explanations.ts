import { restoreSource } from '../core/carried.ts';
import { AppError, NotFoundError } from '../errors.ts';
import type { Loader } from '../graph/loader.ts';
import type { Explainer } from '../io/explainer.ts';
import { createWarm } from '../io/warm.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ExplainedSentence, Explanation } from '../model/intake.ts';

/** A document that could be read once, and can't be explained now; to ask again is of little use. */
export class ExplanationError extends AppError {
  readonly status = 422;
  readonly code = 'not_explained';
}

/** Says why each sentence of a stored document gave what it gave. */
export interface Explanations {
  explain(id: DocumentId, sentence: number): Promise<Explanation>;
  close(): Promise<void>;
}

interface Told {
  readonly sentences: readonly ExplainedSentence[];
  readonly pipeline: string;
}

const IDLE_MS = 120_000;
const MOST_KEPT = 8;

/** Explains with a worker of its own, and keeps what it told of the last few documents. */
export function createExplanations(loader: Loader, create: () => Explainer): Explanations {
  const workers = createWarm(create, IDLE_MS);
  const kept = new Map<DocumentId, Promise<Told>>();

  async function tell(id: DocumentId): Promise<Told> {
    const [stored] = await loader.documents([id]);
    if (stored === undefined)
      throw new NotFoundError(`intake/explanations: there is no document "${id}"`);
    const source = restoreSource(stored.extraction.document, stored.text);
    return await workers.use(async (pool) => {
      const result = await pool.run(source);
      if (result.status === 'done')
        return { sentences: result.output, pipeline: await pool.version() };
      throw new ExplanationError(
        `intake/explanations: "${source.key}" could not be explained: ${result.detail}`,
      );
    });
  }

  function recall(id: DocumentId): Promise<Told> {
    const known = kept.get(id) ?? tell(id);
    known.catch(() => kept.delete(id));
    kept.delete(id);
    kept.set(id, known);
    for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
    return known;
  }

  return {
    explain: async (id, sentence) => {
      const { sentences, pipeline } = await recall(id);
      const told = sentences[sentence - 1];
      if (told === undefined)
        throw new NotFoundError(
          `intake/explanations: there is no sentence ${sentence}. Expected 1 to ${sentences.length}`,
        );
      const [stored] = await loader.documents([id]);
      return {
        ...told,
        sentence,
        sentences: sentences.map(({ start, end, events }) => ({
          start,
          end,
          events: events.length,
        })),
        isCurrent: stored?.pipeline === pipeline,
      };
    },
    close: () => workers.drop(),
  };
}

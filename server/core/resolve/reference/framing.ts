import type { EntityKind } from '../../../model/entity.ts';
import { TELLING } from '../../extract/mend/trailing.ts';
import { childrenBy, headOf, lemmaAt } from '../../extract/syntax/tree.ts';
import { abstain, found, type Finding } from './finding.ts';
import type { Place } from './history.ts';
import type { Pronoun } from './pronoun.ts';

/** How many sentences back somebody's words may have begun. */
const REACH = 2;

/** "The plan stays on the agenda of the council, it added": whoever spoke before, and nobody in what is told. */
export function isFraming({ tree, token }: Pronoun): boolean {
  const verb = headOf(tree, token);
  return (
    tree.tokens[token]?.dep === 'nsubj' &&
    TELLING.has(lemmaAt(tree, verb)) &&
    childrenBy(tree, verb, 'ccomp').some((c) => c < token)
  );
}

/** Where the words that are framed begin: nobody told of in them is the one who says them. */
export function startOfSentence({ tree, token, at }: Pronoun): Place {
  const sentence = tree.sentences[tree.sentenceOf[token] ?? 0];
  return { ...at, token: sentence?.from ?? at.token };
}

/** The one who was the subject last, before this sentence. */
export function speakerBefore(
  { history, book, at }: Pronoun,
  kinds: readonly EntityKind[],
): Finding {
  const last = history.referents.findLast(
    (r) =>
      r.sentence < at.sentence &&
      at.sentence - r.sentence <= REACH &&
      r.role === 'subject' &&
      r.isEmbedded !== true,
  );
  const [entity] = last?.entities ?? [];
  const kind = entity === undefined ? null : book.kindOf(entity);
  return entity === undefined || kind === null || !kinds.includes(kind)
    ? abstain('ambiguous', 'who spoke before stays open')
    : found('whoever spoke before', entity);
}

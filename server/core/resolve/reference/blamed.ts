import type { EntityId } from '../../../model/ids.ts';
import {
  ancestorsOf,
  childrenBy,
  depAt,
  headOf,
  isVerb,
  lemmaAt,
  tagAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import type { Pronoun } from './pronoun.ts';

const BLAMING = new Set(['over', 'for', 'against', 'about', 'regarding']);

/** "protested to Russia against its deal", "sanctions on Russia over its war": whoever stands before the preposition. */
export function objectBefore({ history, book, tree, token, at }: Pronoun): EntityId | null {
  if (tree.tokens[token]?.dep !== 'poss') return null;
  const noun = headOf(tree, token);
  const preposition = headOf(tree, noun);
  const word = tree.tokens[preposition]?.text.toLowerCase() ?? '';
  if (tree.tokens[noun]?.dep !== 'pobj' || !BLAMING.has(word)) return null;
  const last = history.referents
    .filter((r) => r.block === at.block && r.sentence === at.sentence && r.token < preposition)
    .filter((r) => r.entities.length === 1 && r.role !== 'modifier' && r.role !== 'possessive')
    .at(-1);
  const [entity] = last?.entities ?? [];
  if (entity === undefined || last?.role === 'subject') return null;
  const kind = book.kindOf(entity);
  return kind === 'state' || kind === 'organization' ? entity : null;
}

/** "congratulated Kim on the deal he reached", "thanked Ito for her help", "hold Kim to account for his raid": whoever is praised or blamed. */
export function personBlamed(pronoun: Pronoun): EntityId | null {
  const { tree, token } = pronoun;
  const noun = headOf(tree, token);
  const isOwn = tree.tokens[token]?.dep === 'poss';
  const clause = isOwn ? noun : clauseOf(tree, token);
  if (clause === null) return null;
  const preposition = ancestorsOf(tree, clause).find((a) => tree.tokens[a]?.dep === 'prep');
  const verb = preposition === undefined ? undefined : headOf(tree, preposition);
  if (preposition === undefined || verb === undefined) return null;
  if (isOwn && (headOf(tree, noun) !== preposition || !isJudging(tree, verb))) return null;
  if (!['on', 'for', 'over', 'about'].includes(tree.tokens[preposition]?.text ?? '')) return null;
  return personAt(pronoun, judgedBy(tree, verb));
}

const JUDGING = new Set(
  'congratulate thank praise commend applaud laud salute honor honour criticize criticise condemn blame fault punish sanction rebuke accountable responsible'.split(
    ' ',
  ),
);

/** "thanked Ito for her help" is for Ito's, "briefed Ito on her trip" need not be on Ito's. */
function isJudging(tree: Tree, above: number): boolean {
  return JUDGING.has(lemmaAt(tree, above));
}

/** Whom a verb or "accountable" is about. */
function judgedBy(tree: Tree, above: number): number | undefined {
  const isState = tagAt(tree, above) === 'JJ' && depAt(tree, above) === 'ccomp';
  if (isVerb(tree, above)) return childrenBy(tree, above, 'dobj')[0];
  return isState ? childrenBy(tree, above, 'nsubj')[0] : undefined;
}

function clauseOf(tree: Tree, token: number): number | null {
  const clause = headOf(tree, token);
  const isClause = tree.tokens[token]?.dep === 'nsubj' && tree.tokens[clause]?.dep === 'relcl';
  return isClause ? clause : null;
}

function personAt({ history, book, at }: Pronoun, token: number | undefined): EntityId | null {
  const told = history.referents.findLast((r) => r.block === at.block && r.token === token);
  const [entity] = told?.entities ?? [];
  return entity !== undefined && book.kindOf(entity) === 'person' ? entity : null;
}

const THANKS = new Set(['gratitude', 'appreciation', 'thanks', 'thank', 'praise', 'admiration']);

/** "expressed gratitude for his decision": nobody thanks for what he did himself. */
export function isThankedFor({ tree, token }: Pronoun): boolean {
  const preposition = headOf(tree, headOf(tree, token));
  return (
    tree.tokens[token]?.dep === 'poss' &&
    tree.tokens[preposition]?.text === 'for' &&
    THANKS.has(lemmaAt(tree, headOf(tree, preposition)))
  );
}

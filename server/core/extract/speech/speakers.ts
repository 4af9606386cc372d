import type { Actor } from '../../../model/entity.ts';
import type { ActorRole } from '../../resolve/types.ts';
import { authorsOf } from '../syntax/phrase.ts';
import { findQuotes, type Quote } from '../syntax/quotes.ts';
import { slot } from '../rules/slots.ts';
import { findSpeeches, speechesAround, type Speech } from './speech.ts';
import { lemmaAt, tagAt } from '../syntax/tree.ts';
import type { At, View } from '../view.ts';

/** Who speaks where: resolves noun phrases, and "we" to whoever is speaking. */
export interface Speakers {
  /** The speeches around a token, the nearest first. */
  around(at: At): readonly Speech[];
  /** Who speaks in a speech. */
  of(speech: Speech): readonly Actor[];
  speeches(block: number): readonly Speech[];
  quotes(block: number): readonly Quote[];
  /** Whom a noun phrase names; empty when nobody, or nobody known. */
  actors(at: At, role: ActorRole): readonly Actor[];
  /** Whether a token is "I", "we", "our" and the like. */
  isFirstPerson(at: At): boolean;
  /** Who issued the document itself ("Statement by …"), empty for a medium's own text. */
  readonly issuers: readonly Actor[];
}

const FIRST_PERSON = new Set([
  'i',
  'we',
  'us',
  'me',
  'our',
  'my',
  'ours',
  'mine',
  'ourselves',
  'myself',
]);

const SINGULAR = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** How many blocks before it a statement may be issued that is then quoted. */
const LOOK_BACK = 2;

/** Reads all speeches of a document once and answers from them. */
export function buildSpeakers(view: View, issuers: readonly Actor[]): Speakers {
  const byBlock = view.trees.map((_, block) => findSpeeches(view, block));
  const quotes = view.trees.map((tree) => (tree === null ? [] : findQuotes(tree)));
  const open = new Set<Speech>();

  function isFirstPerson(at: At): boolean {
    const tree = view.trees[at.block];
    const tag = tree === null || tree === undefined ? '' : tagAt(tree, at.token);
    return (
      tag.startsWith('PRP') && FIRST_PERSON.has(tree?.tokens[at.token]?.text.toLowerCase() ?? '')
    );
  }
  function around(at: At): readonly Speech[] {
    const tree = view.trees[at.block];
    return tree === null || tree === undefined
      ? []
      : speechesAround(tree, byBlock[at.block] ?? [], at.token);
  }
  function actors(at: At, role: ActorRole): readonly Actor[] {
    if (isFirstPerson(at)) return firstPerson(at);
    const resolution = view.discourse.actorAt(at.block, at.token, role);
    return resolution.status === 'resolved' ? resolution.actors : [];
  }
  function firstPerson(at: At): readonly Actor[] {
    for (const speech of around(at)) {
      if (open.has(speech) || subjectIs(speech, at)) continue;
      const found = of(speech);
      if (found.length > 0) return found;
    }
    const tree = view.trees[at.block];
    const isOne = SINGULAR.has(tree?.words[at.token] ?? '');
    return isOne ? issuers.filter(({ kind }) => kind === 'person') : issuers;
  }
  function subjectIs(speech: Speech, at: At): boolean {
    return speech.situation?.predicate?.subject === at.token && speech.block === at.block;
  }
  function of(speech: Speech): readonly Actor[] {
    if (open.has(speech)) return [];
    open.add(speech);
    try {
      const subjects = subjectsOf(speech).map((token) => ({ block: speech.block, token }));
      const named = subjects.flatMap((at) => actors(at, 'source'));
      return named.length > 0 ? named : subjects.flatMap(issuersOf);
    } finally {
      open.delete(speech);
    }
  }
  /** "the embassy's statement said", or "the statement said" after somebody issued one. */
  function issuersOf({ block, token }: At): readonly Actor[] {
    const lemma = lemmaIn(block, token);
    for (let b = block; b >= Math.max(0, block - LOOK_BACK); b -= 1) {
      const tree = view.trees[b];
      if (tree === null || tree === undefined) continue;
      const last = b === block ? token : tree.tokens.length - 1;
      for (let i = last; i >= 0; i -= 1) {
        if (lemmaAt(tree, i) !== lemma) continue;
        const found = authorsOf(tree, i).flatMap((t) => actors({ block: b, token: t }, 'source'));
        if (found.length > 0) return found;
      }
    }
    return [];
  }
  function lemmaIn(block: number, token: number): string {
    const tree = view.trees[block];
    return tree === null || tree === undefined ? '' : lemmaAt(tree, token);
  }
  function subjectsOf(speech: Speech): readonly number[] {
    if (speech.named.length > 0) return speech.named;
    const tree = view.trees[speech.block];
    if (tree === null || tree === undefined || speech.situation === null) return [];
    for (const path of speech.situation.rule.source) {
      const found = slot(tree, speech.situation, path);
      if (found.length > 0) return found;
    }
    return [];
  }
  return {
    around,
    of,
    actors,
    isFirstPerson,
    issuers,
    speeches: (block) => byBlock[block] ?? [],
    quotes: (block) => quotes[block] ?? [],
  };
}

import { readPredicate } from './extract/syntax/predicate.ts';
import { extractBlock } from './extract/extract.ts';
import { surveyDocument, type Survey } from './extract/survey.ts';
import { isVerb, lemmaAt, tagAt, type Tree } from './extract/syntax/tree.ts';
import type { Ontology } from './extract/rules/ontology.ts';
import { explainEvent } from './explain.ts';
import type { Analysis } from './pipeline.ts';
import type { EventRecord } from '../model/record.ts';

/** What the tables lack: a name that nobody bears, a reference that stays open, a subject or a verb that nothing tells of. */
export const OPEN_KINDS = ['name', 'reference', 'subject', 'verb'] as const;
export interface OpenThing {
  readonly kind: (typeof OPEN_KINDS)[number];
  /** The words, or a verb's lemma. */
  readonly words: string;
  readonly why: string;
  /** The words around it. */
  readonly example: string;
}

/** What those who tune the rules ask of one document. */
export interface Notes {
  /** The reasons for each event, in the order of the events. */
  readonly reasons: readonly (readonly string[])[];
  readonly open: readonly OpenThing[];
}

/** Takes notes on a document whose events are known. */
export function takeNotes(
  analysis: Analysis,
  ontology: Ontology,
  events: readonly EventRecord[],
): Notes {
  const { document, who } = analysis;
  const { text } = document.source;
  const survey = surveyDocument(document, who, ontology);
  return {
    reasons: events.map((event) => explainEvent(event, text, who.mentions)),
    open: [
      ...openMentions(analysis),
      ...survey.view.trees.flatMap((tree, block) =>
        tree === null
          ? []
          : [...openSubjects(survey, tree, block), ...openVerbs(survey, tree, block)],
      ),
    ],
  };
}

function openMentions({ document, annotations, who }: Analysis): readonly OpenThing[] {
  const { text } = document.source;
  return who.mentions
    .filter(({ entity }) => entity === null)
    .map(({ block, head, span: { start, end }, why }) => {
      const words = text.slice(start, end);
      const isPronoun = annotations[block]?.tokens[head]?.tag.startsWith('PRP') === true;
      const kind = !isPronoun && /^\p{Lu}/u.test(words) ? 'name' : 'reference';
      return { kind, words, why, example: around(text, start) };
    });
}

/** Capitalised subjects of verbs that have a rule, of whom nothing is known. */
function openSubjects(survey: Survey, tree: Tree, block: number): readonly OpenThing[] {
  const { view } = survey;
  return extractBlock(survey, tree, block).refusals.flatMap(({ token, reason }) => {
    const subject =
      reason === 'no-source' && isVerb(tree, token) ? readPredicate(tree, token).subject : null;
    const name = subject === null ? undefined : tree.tokens[subject];
    if (name === undefined || !tagAt(tree, name.i).startsWith('NNP')) return [];
    const isMentioned = view.discourse.mentions.some(
      ({ span }) => span.start <= name.start && name.end <= span.end,
    );
    if (isMentioned) return [];
    const why = `subject of "${lemmaAt(tree, token)}"`;
    return [{ kind: 'subject', words: name.text, why, example: exampleOf(survey, name.start) }];
  });
}

/** Verbs between two known actors that no rule has. */
function openVerbs(survey: Survey, tree: Tree, block: number): readonly OpenThing[] {
  const { ontology } = survey.view;
  return tree.tokens.flatMap(({ i, start }): readonly OpenThing[] => {
    if (!isVerb(tree, i) || ontology.verbs.has(lemmaAt(tree, i))) return [];
    const { subject, object } = readPredicate(tree, i);
    if (subject === null || object === null) return [];
    const [source] = survey.speakers.actors({ block, token: subject }, 'source');
    const [target] = survey.speakers.actors({ block, token: object }, 'target');
    if (source === undefined || target === undefined || source.id === target.id) return [];
    const why = `${source.name} and ${target.name} stand beside it`;
    return [{ kind: 'verb', words: lemmaAt(tree, i), why, example: exampleOf(survey, start) }];
  });
}

function exampleOf({ view }: Survey, start: number): string {
  return around(view.document.source.text, start);
}

const REACH = 60;

function around(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - REACH), start + REACH)
    .replace(/\s+/gu, ' ')
    .trim();
}

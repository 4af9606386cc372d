import type { Actor } from '../../../model/entity.ts';
import type { ClauseDate } from '../../resolve/types.ts';
import { spanOf, type Draft } from '../drafts/draft.ts';
import { isOwnSide } from '../speech/illocution.ts';
import { prepObjects } from '../syntax/phrase.ts';
import type { Speakers } from '../speech/speakers.ts';
import { lemmaAt, subtreeOf, type Tree } from '../syntax/tree.ts';
import type { At, View } from '../view.ts';

/** Acts whose noun, with its doer, tells that they were done; a "request" may be told otherwise elsewhere. */
const TELLING: Readonly<Record<string, string>> = {
  warning: 'WARNED',
  threat: 'THREATENED',
  accusation: 'ACCUSED',
  protest: 'PROTESTED',
  summons: 'SUMMONED',
  condemnation: 'CONDEMNED',
  expulsion: 'EXPELLED',
};

/** The act that a reply is said to answer and that the document tells of nowhere else: "after Latvia's protest". */
export function draftTakenUp(
  view: View,
  tree: Tree,
  { block, token }: At,
  answer: Draft,
  doers: readonly Actor[],
  drafts: readonly Draft[],
  speakers: Speakers,
): Draft | null {
  const name = TELLING[lemmaAt(tree, token)];
  const act = [...view.ontology.acts.values()].find((one) => one.name === name);
  const rule = view.ontology.nouns.get(lemmaAt(tree, token))?.find((one) => one.act === name);
  const [source, ...others] = doers;
  if (act === undefined || rule === undefined || source === undefined || others.length > 0)
    return null;
  if (answer.status !== 'asserted' || answer.isQuoted || isOwnSide([source], [answer.source]))
    return null;
  const named = prepObjects(tree, token, ['to', 'of', 'against', 'on']).flatMap((i) =>
    speakers.actors({ block, token: i }, 'target'),
  );
  const target = named.length > 0 ? named[0] : asState(answer.source, drafts);
  if (target === undefined || !isOwnSide([target], [answer.source])) return null;
  const cue = spanOf(tree, { from: token, to: token + 1 });
  const around = answer.evidence.find((e) => e.start <= cue.start && cue.end <= e.end);
  return {
    act,
    rule,
    status: 'asserted',
    source,
    target,
    joint: '',
    date: dateBefore(view.discourse.dateAt(block, token), answer),
    isCurrent: false,
    hedge: null,
    isNegated: false,
    isQuoted: false,
    content: null,
    concerns: [],
    attribution: [],
    evidence: [around ?? spanOf(tree, subtreeOf(tree, token))],
    cues: [cue],
    confidence: 0.6,
    isHeadline: false,
    places: [`${block}:${token}`],
    answers: [],
  };
}

/** The day that the sentence names for the answer is not that of what it answers. */
function dateBefore(date: ClauseDate | null, answer: Draft): ClauseDate | null {
  return date !== null && date.date === answer.date?.date ? null : date;
}

/** Whoever spoke, the act before was on their state, as far as the document names it. */
function asState(actor: Actor, drafts: readonly Draft[]): Actor | undefined {
  if (actor.kind === 'state' || actor.country === null) return actor;
  const told = drafts.flatMap((d) => [d.source, d.target ?? d.source]);
  return told.find((a) => a.kind === 'state' && a.country === actor.country);
}

import { prepObjects } from '../syntax/phrase.ts';
import { ancestorsOf, isVerb, lemmaAt, type Tree } from '../syntax/tree.ts';

const APPEARING = new Set(['appear', 'stand', 'sit', 'testify', 'plead', 'go', 'return']);
const COURTS = new Set(['court', 'courtroom', 'tribunal', 'trial', 'judge', 'jury', 'dock']);

/** Whether a clause tells what somebody does who stands before a court: "appeared in court, rejecting the charges". */
export function isOnTrial(tree: Tree, trigger: number): boolean {
  return [trigger, ...ancestorsOf(tree, trigger)].some(
    (at) =>
      isVerb(tree, at) &&
      APPEARING.has(lemmaAt(tree, at)) &&
      prepObjects(tree, at, ['in', 'before', 'on', 'at']).some((o) => COURTS.has(lemmaAt(tree, o))),
  );
}

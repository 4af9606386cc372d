import type { Token } from '../../../model/annotation.ts';
import { isName, isWithin } from './parts.ts';

/** What one is told to have done, and can deny. */
const CHARGES: ReadonlySet<string> = new Set(
  'charge accusation claim allegation assertion suggestion report'.split(' '),
);

/** `Chad accused Mali of it, a charge Mali denies`: what is denied is told in its own right, and the denial stands beside it. */
export function mendCharges(tokens: readonly Token[]): readonly Token[] {
  const patches = tokens.flatMap((token) => [...unframed(tokens, token), ...raised(tokens, token)]);
  if (patches.length === 0) return tokens;
  const byToken = new Map(patches.map((patch) => [patch.i, patch]));
  return tokens.map((token) => byToken.get(token.i) ?? token);
}

function unframed(tokens: readonly Token[], told: Token): readonly Token[] {
  const denial = tokens[told.head];
  if (told.dep !== 'ccomp' || denial === undefined || denial.i < told.i) return [];
  const charge = tokens.find(
    (t) => t.head === denial.i && t.i > told.i && t.i < denial.i && CHARGES.has(t.lemma),
  );
  const subject = tokens.find((t) => t.head === denial.i && t.dep === 'nsubj');
  if (charge === undefined || subject === undefined || subject.i < charge.i) return [];
  const from = tokens.find((t) => isWithin(tokens, t, charge.i))?.i ?? charge.i;
  if (tokens[from - 1]?.text !== ',') return [];
  const isMain = denial.head === denial.i;
  const marks = tokens.filter((t) => t.head === denial.i && t.dep === 'punct' && t.i < from);
  return [
    { ...told, dep: isMain ? 'ROOT' : denial.dep, head: isMain ? told.i : denial.head },
    { ...charge, dep: 'npadvmod', head: told.i },
    { ...denial, dep: 'relcl', head: charge.i },
    ...marks.map((t) => ({ ...t, head: told.i })),
  ];
}

/** `denied that it had armed Mali, a charge made by Chad`: a charge is no second name of a land, and stands outside what is denied. */
function raised(tokens: readonly Token[], charge: Token): readonly Token[] {
  const named = tokens[charge.head];
  if (charge.dep !== 'appos' || !CHARGES.has(charge.lemma)) return [];
  if (named === undefined || !isName(named)) return [];
  const clause = tokens.findLast((t) => t.dep === 'ccomp' && isWithin(tokens, named, t.i));
  return clause === undefined ? [] : [{ ...charge, dep: 'npadvmod', head: clause.head }];
}

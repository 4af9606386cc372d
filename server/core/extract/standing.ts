import type { Actor } from '../../model/entity.ts';
import type { Act } from '../../model/ontology.ts';
import type { View } from './view.ts';

/** Titles that only those who govern, make laws or speak for others in public life bear. */
const PUBLIC =
  /\b(?:prime minister|minister|premier|speaker|senator|lawmaker|legislator|parliamentarian|member of parliament|MP|congress(?:man|woman)|opposition leader|(?:rebel|militia|party|junta|supreme) leader|governor|mayor|ambassador|envoy|high commissioner|special rapporteur|attorney general|king|queen|emir|crown prince)\b/iu;

/** Between two people without a state or body there is no diplomacy: an interview is none, save where one bears a public office. */
export function hasStanding(view: View, act: Act, source: Actor, target: Actor | null): boolean {
  if (act.plover === 'STATEMENT' || source.kind !== 'person') return true;
  if (source.country !== null || (target !== null && target.country !== null)) return true;
  return bearsOffice(view, source);
}

/** "Parliament Speaker Ana Soto", in whichever mention of hers the title stands. */
function bearsOffice({ discourse, document }: View, { id }: Actor): boolean {
  return discourse.mentions.some(
    ({ entity, span }) =>
      entity === id && PUBLIC.test(document.source.text.slice(span.start, span.end)),
  );
}

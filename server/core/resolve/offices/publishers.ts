import { childBy, childrenBy, headOf } from '../../extract/syntax/tree.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Book } from '../book.ts';
import type { Reading } from '../phrases/reading.ts';
import { joinedNouns } from '../reference/joined.ts';

/** Domains that only a state's own offices may use. */
const DOMAINS: Readonly<Record<string, string>> = {
  gov: 'USA',
  mil: 'USA',
  'gov.uk': 'GBR',
  'gouv.fr': 'FRA',
  'gc.ca': 'CAN',
  'gov.au': 'AUS',
  'govt.nz': 'NZL',
  'go.jp': 'JPN',
  'go.kr': 'KOR',
  'gov.cn': 'CHN',
  'gov.in': 'IND',
  'gov.il': 'ISR',
  'gov.tr': 'TUR',
  'gov.ua': 'UKR',
  'gov.pl': 'POL',
  'gov.br': 'BRA',
  'gob.mx': 'MEX',
  'gov.za': 'ZAF',
  'gov.sg': 'SGP',
  'gov.ph': 'PHL',
  'kremlin.ru': 'RUS',
  'mid.ru': 'RUS',
};

/** The state that publishes at an address: only its own offices may use its domain. */
export function codeOfAddress(url: string | null): string | null {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  return DOMAINS[labels.slice(-2).join('.')] ?? DOMAINS[labels.at(-1) ?? ''] ?? null;
}

/** "Deputy Adviser Ola Lind met with …", in the first words of a state's own release: whoever it tells of is its own, where nothing else is known. */
export function settleOwn(
  book: Book,
  { tree, phraseAt }: Reading,
  code: string,
  idsAt: (token: number) => readonly EntityId[],
): void {
  const verb = tree.tokens.find(({ i }) => headOf(tree, i) === i)?.i;
  const subject = verb === undefined ? null : childBy(tree, verb, 'nsubj');
  if (verb === undefined || subject === null) return;
  const subjects = [subject, ...joinedNouns(tree, subject)];
  const hasOthers = childrenBy(tree, verb, 'prep', 'dobj').length > 0;
  if (subjects.length > 1 && !hasOthers) return;
  const unowned = subjects.filter((token) => phraseAt.get(token)?.owner?.kind !== 'sense');
  for (const id of unowned.flatMap(idsAt)) if (book.kindOf(id) === 'person') book.settle(id, code);
}

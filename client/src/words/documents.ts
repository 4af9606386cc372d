import type { DocumentsShown } from '../state/documents.ts';
import type { Explanation, Job, JobDocument } from '../../../server/model/intake.ts';
import { counted } from './words.ts';

/** Why something gave no document, as the page says it. */
export const REASON_WORDS: Readonly<Record<string, string>> = {
  unreadable: 'could not be read',
  'unsupported-format': 'no format that can be read',
  empty: 'empty',
  binary: 'no text',
  'bad-encoding': 'broken characters',
  'unknown-charset': 'unknown character set',
  'too-large': 'too large',
  'too-deep': 'nests too deep',
  'bad-json': 'broken JSON',
  'bad-record': 'no document in the record',
  'bad-table': 'no table of documents',
  'no-text': 'no text found',
  'no-documents': 'no documents in it',
  'timed-out': 'took too long',
  'out-of-memory': 'took too much memory',
  'worker-died': 'broke its reader',
  'extraction-failed': 'broke its reader',
};

/** How far a document of a job has come. */
export const STEP_WORDS: Readonly<Record<JobDocument['step'], string>> = {
  reading: 'reading',
  read: 'read, being stored',
  stored: 'on the map',
  same: 'known already',
  rejected: 'not read',
  left: 'left out',
};

export const SHOWN_WORDS: Readonly<Record<DocumentsShown, string>> = {
  all: 'All',
  outdated: 'Older rules',
  copies: 'Near-copies',
  silent: 'No events',
  rejected: 'Rejected',
};

export const VERDICT_WORDS: Readonly<Record<Explanation['rules'][number]['verdict'], string>> = {
  fired: 'fired',
  stopped: 'stopped',
  'passed-over': 'gave way',
};

export const USE_WORDS: Readonly<Record<string, string>> = {
  actor: 'as an actor',
  place: 'as a place',
  modifier: 'to describe another word',
  possessive: 'as an owner',
};

/** How a word hangs on the one above it; a label that is not here is shown as it is. */
export const DEPENDENCY_WORDS: Readonly<Record<string, string>> = {
  ROOT: 'main word',
  nsubj: 'subject',
  nsubjpass: 'passive subject',
  csubj: 'clause as subject',
  dobj: 'object',
  dative: 'to whom',
  agent: 'by whom',
  attr: 'what it is',
  acomp: 'adjective',
  xcomp: 'open clause',
  ccomp: 'clause',
  advcl: 'adverbial clause',
  advmod: 'adverb',
  amod: 'adjective',
  appos: 'apposition',
  aux: 'auxiliary',
  auxpass: 'passive auxiliary',
  cc: 'conjunction',
  conj: 'joined',
  compound: 'part of a name',
  det: 'article',
  mark: 'marker',
  neg: 'negation',
  nmod: 'noun beside it',
  npadvmod: 'noun as adverb',
  nummod: 'number',
  pcomp: 'clause after a preposition',
  pobj: 'object of the preposition',
  poss: 'owner',
  prep: 'preposition',
  prt: 'particle',
  punct: 'mark',
  relcl: 'relative clause',
  acl: 'clause on a noun',
  case: 'ending',
  parataxis: 'beside the clause',
};

/** The words of adding, listing, removing and explaining documents. */
export const DOCUMENT_WORDS = {
  add: 'Add documents',
  adding: {
    title: 'Add documents',
    files: 'Files',
    text: 'A text',
    how: 'How to add',
    drop: 'Drop files here',
    formats: '.txt .md .html .jsonl .csv .tsv, RSS and Atom',
    choose: 'Choose files',
    bounds: (files: number, megabytes: number) =>
      `Up to ${files.toLocaleString('en')} files and ${megabytes} MB at once. They stay on this machine.`,
    body: 'Text',
    name: 'Title',
    outlet: 'Outlet',
    date: 'Published',
    address: 'Address',
    optional: 'if known',
    read: 'Read it',
    close: 'Close',
  },
  dropHere: 'Drop to read',
  readOnly: 'This server was started with --read-only: nothing can be added or removed.',
  tooMany: (files: number) => `More than ${files.toLocaleString('en')} files. Add them in parts.`,
  tooLarge: (megabytes: number) => `More than ${megabytes} MB. Add them in parts.`,
  tray: 'Documents being read',
  sending: (files: number) => `Sending ${counted(files, 'file')}`,
  sendingMore: 'Nothing is read before all have come.',
  stop: 'Stop',
  dismiss: 'Dismiss',
  undo: 'Undo',
  removed: (n: number) => `${counted(n, 'document')} removed`,
  failed: 'This was not done',
  notSent: 'Nothing of the files was read. Send them again when the server is back.',
  stopped: 'You stopped it on the way; nothing of the files was read.',
  details: 'Documents',
  every: (n: number) => `Show all ${n}`,
  fewer: 'Show fewer',
  waiting: 'waiting',
  reports: (n: number) => counted(n, 'report'),
  abstained: (n: number) => `${counted(n, 'sentence')} told no event`,
  soFar: (n: number) => `${counted(n, 'report')} so far. What is read is on the map.`,
  onward: (n: number, of: number) => `Reading ${n} of ${counted(of, 'file')}`,
  onwardAgain: (n: number, of: number) => `Reading ${n} of ${counted(of, 'document')} again`,
  onwardSample: (n: number) => `Reading the dispatches: ${n}`,
  queuedMore: 'What came before is read first.',
  queued: (files: number) => `${counted(files, 'file')} waiting`,
  over: {
    done: (n: number) => `${counted(n, 'document')} read`,
    stopped: (n: number) => `Stopped after ${counted(n, 'document')}`,
    failed: 'The reading failed',
  },
  kept: 'What was read before stays.',
  list: {
    show: 'Show',
    select: 'Select',
    selectOne: (title: string) => `Select ${title}`,
    selectAll: 'Select all',
    selectNone: 'Clear',
    selected: (n: number) => `${n} selected`,
    remove: 'Remove',
    again: 'Read again',
    state: 'State',
    read: 'read',
    outdated: 'older rules',
    copies: (n: number) => counted(n, 'near-copy', 'near-copies'),
    silent: 'no events',
    nothing: 'No document is like this.',
    rejected: { path: 'File', reason: 'Why', detail: 'In detail' },
    noRejects: 'Nothing was rejected since the server was started.',
  },
  first: {
    drop: 'Drop files here',
    paste: 'Paste a text',
    pasteMore: 'an article, a transcript, a release',
    pasteButton: 'Paste',
    sample: 'Try the bundled dispatches',
    sampleMore: 'June 2024, written samples',
    sampleButton: 'Load them',
    how: 'How to read the map',
    steps: [
      ['A line is an act.', 'Its colour says cooperation or conflict, its width how many reports.'],
      ['Open it', 'for the sentences it rests on.'],
      ['Open a sentence', 'to see it in its document.'],
    ],
  },
  why: {
    title: 'Why',
    open: 'Why: the reasons for each sentence',
    of: (n: number, of: number) => `Sentence ${n} of ${of}`,
    sentence: (n: number) => `Why sentence ${n}`,
    previous: 'Previous sentence',
    next: 'Next sentence',
    close: 'Close the reasons',
    events: 'What it tells',
    noEvent: 'No event is made of it.',
    rules: 'Rules that its words call up',
    noRules: 'No rule has a word of it.',
    at: (word: string) => `at “${word}”`,
    mentions: 'Who is named',
    noMentions: 'Nobody known is named.',
    unknown: 'left open',
    parse: 'How it was parsed',
    outdated: 'Under today’s rules; what is stored was made by older ones.',
    loading: 'The text is read again for this; a long one takes a minute.',
  },
  token: {
    title: 'This server asks for its token',
    label: 'Token',
    more: 'It was set with DEMARCHE_TOKEN. It is kept until this window is closed.',
    wrong: 'This token does not open it.',
    send: 'Open',
  },
} as const;

/** "not read: empty", "on the map, 4 reports". */
export function sayStep({ step, reports, reason }: JobDocument): string {
  if (step === 'rejected') return REASON_WORDS[reason ?? ''] ?? reason ?? STEP_WORDS.rejected;
  if (step === 'stored') return counted(reports, 'report');
  return STEP_WORDS[step];
}

/** "8 new, 1 known already, 5 rejected". */
export function sayOutcome({ stored, same, rejected }: Job): string {
  const rejects = Object.values(rejected).reduce((sum, n) => sum + n, 0);
  return [
    `${stored.toLocaleString('en')} new`,
    ...(same === 0 ? [] : [`${same.toLocaleString('en')} known already`]),
    ...(rejects === 0 ? [] : [`${rejects.toLocaleString('en')} rejected`]),
  ].join(', ');
}

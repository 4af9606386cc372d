import { counted } from '../text/counted.ts';

/** The words of the conversation of two. */
export const TALK_WORDS = {
  lane: (from: string, to: string) => `${from} to ${to}`,
  acts: (n: number) => counted(n, 'act'),
  counts: (acts: number, reports: number, context: number) =>
    `${counted(acts, 'act')}, ${counted(reports, 'report')}${context === 0 ? '' : `, ${counted(context, 'act')} of context`}`,
  latest: (n: number, of: number) => `The latest ${n} of ${of}`,
  cut: (n: number) => `${counted(n, 'act')} cut by filters`,
  cutTold: 'The filters of the map hold here too',
  spokenFor: (n: number) => `${n} more by those who speak for them`,
  spokenForTold: 'Roll up to state',
  other: 'Choose two others',
  clock: 'Clock',
  clocks: { happened: 'Happened', published: 'Published' },
  unanswered: 'Never answered',
  unansweredTold:
    'Requests, accusations, threats and protests: no report tells of an answer, nor of anything that the other did in the week after',
  inWords: 'In words',
  asPicture: 'As a picture',
  noAnswer: 'no answer',
  told: (reports: number, independent: number) =>
    `${counted(reports, 'report')}, ${independent} independent`,
  context: 'context',
  undated: 'No date',
  quiet: { none: 'no act found', shown: 'none shown' },
  quietDays: (range: string, isCut: boolean) =>
    `${range}: ${isCut ? 'no act that the filters let through' : 'no act found'}`,
  more: (n: number) => `${n} more on this day`,
  fewer: 'Show fewer of this day',
  goTo: 'Go to',
  toward: (names: string) => `to ${names}`,
  escalation: 'Escalation',
  goldstein: 'Goldstein value of each act',
  mean: 'mean of the day',
  by: (name: string) => `by ${name}`,
  scale: (acts: number) =>
    `Escalation: Goldstein value of ${counted(acts, 'act')}, and the mean of each day`,
  cards: 'Acts in the order of time',
  strengths: (n: number) => `${n} strengths`,
  whether: 'whether done',
  titles: 'title',
  answers: 'Answers',
  answeredBy: 'Answered by',
  actOf: (n: number, of: number) => `Act ${n} of ${of}`,
  onMap: 'On the map',
  none: 'Nothing is told of these two with one another',
  noneUnanswered: 'No act here waits for an answer',
  all: 'Show all acts',
  choose: {
    title: 'Whose conversation?',
    told: 'Two actors face to face, day by day: who said or did what, and who answered.',
    one: 'One',
    other: 'The other',
    busiest: 'Those with the most acts on the map',
    acts: (there: number, back: number) =>
      back === 0 ? `${there} one way` : `${there} there, ${back} back`,
    apart: 'Each person and body stands alone.',
    together: 'Roll up to state',
  },
} as const;

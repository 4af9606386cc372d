import { clusterFacts } from '../../../server/core/dedupe/cluster.ts';
import { createFact, type Fact } from '../../../server/core/dedupe/fact.ts';
import type { DatedBy } from '../../../server/model/document.ts';
import type { Actor } from '../../../server/model/entity.ts';
import type { EventRecord } from '../../../server/model/record.ts';
import { act } from '../../../server/model/ontology.ts';
import {
  ACTS,
  aDocumentId,
  anAct,
  anActor,
  anEvent,
  KOREA,
  KOREAN_MINISTRY,
  RUSSIA,
  ZINOVIEV,
} from '../../factories.ts';

const RUDENKO = anActor({
  id: 'person:andrei-rudenko',
  name: 'Andrei Rudenko',
  country: 'RUS',
  kind: 'person',
});
const BORROWED = { dateText: null };
const UNDATED = { date: null, datePrecision: 'none', dateText: null } as const;

interface Telling extends Partial<EventRecord> {
  readonly in?: string;
  readonly publishedAt?: string | null;
  readonly datedBy?: DatedBy;
}

/** Each telling stands in a document of its own, unless `in` names one. */
function factsOf(tellings: readonly Telling[]): readonly Fact[] {
  return tellings.map(
    ({ in: document, publishedAt = '2024-06-22', datedBy = 'record', ...fields }, i) => {
      const record = anEvent({ seed: `report-${i}`, ...fields });
      const known = act.parse(ACTS.get(record.type));
      const place = { id: aDocumentId(document ?? `document-${i}`), publishedAt, datedBy };
      return createFact(record, place, record.source, record.target, known);
    },
  );
}

/** The clusters as the places of their tellings in the list. */
function cluster(...tellings: readonly Telling[]): readonly (readonly number[])[] {
  const facts = factsOf(tellings);
  return clusterFacts(facts)
    .map((group) => group.map((fact) => facts.indexOf(fact)).sort())
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const by = (source: Actor, target: Actor | null = RUSSIA): Telling => ({ source, target });

function embassyIn(host: string): Actor {
  return anActor({
    id: `org:RUS:embassy${host}`,
    name: 'Russian embassy',
    country: 'RUS',
    kind: 'organization',
  });
}

describe('clusterFacts', () => {
  it('keeps two persons apart', () => {
    expect(cluster(by(KOREA, ZINOVIEV), by(KOREA, RUDENKO))).toStrictEqual([[0], [1]]);
  });

  it('keeps embassies of one state in two places apart', () => {
    expect(cluster(by(KOREA, embassyIn('-KOR')), by(KOREA, embassyIn('-JPN')))).toStrictEqual([
      [0],
      [1],
    ]);
  });

  it('takes an embassy whose place is open for the one that another text places', () => {
    expect(cluster(by(KOREA, embassyIn('-KOR')), by(KOREA, embassyIn('')))).toStrictEqual([[0, 1]]);
  });

  it('keeps days in words apart', () => {
    expect(cluster({ date: '2024-06-21' }, { date: '2024-06-22' })).toStrictEqual([[0], [1]]);
  });

  it('takes a pact told of two days in a row between the same two for one, and of two days apart for two', () => {
    const type = anAct('SIGNED');
    const between = { type, source: RUDENKO, target: ZINOVIEV };
    const [first, next, later] = ['2024-06-19', '2024-06-20', '2024-06-22'].map((date) => ({
      ...between,
      date,
    }));
    expect(cluster({ ...first }, { ...next }, { ...later })).toStrictEqual([[0, 1], [2]]);
    const states = { type, source: KOREA, target: RUSSIA };
    expect(
      cluster({ ...states, date: '2024-06-19' }, { ...states, date: '2024-06-20' }),
    ).toStrictEqual([[0], [1]]);
  });

  it('keeps apart two acts that one document tells apart', () => {
    const [warned, threatened] = [anAct('WARNED'), anAct('THREATENED')];
    expect(cluster({ in: 'one', type: warned }, { in: 'one', type: threatened })).toStrictEqual([
      [0],
      [1],
    ]);
  });

  it('joins a headline and a body that name the same actor more and less closely', () => {
    expect(
      cluster({ in: 'one', source: KOREA }, { in: 'one', source: KOREAN_MINISTRY }),
    ).toStrictEqual([[0, 1]]);
  });

  it('keeps different remarks of one speaker apart', () => {
    const remark = { type: anAct('SAID'), target: null, source: ZINOVIEV };
    expect(
      cluster(
        { ...remark, content: 'the treaty threatens nobody' },
        { ...remark, content: 'weapons would be a grave mistake' },
        { ...remark, content: 'such weapons would be a very grave mistake' },
      ),
    ).toStrictEqual([[0], [1, 2]]);
  });

  it('joins a state, its ministry and its person', () => {
    expect(
      cluster(by(KOREA, RUSSIA), by(KOREAN_MINISTRY, RUSSIA), by(KOREA, ZINOVIEV)),
    ).toStrictEqual([[0, 1, 2]]);
  });

  it('lets a borrowed date be a day off', () => {
    expect(cluster({ date: '2024-06-21' }, { date: '2024-06-22', ...BORROWED })).toStrictEqual([
      [0, 1],
    ]);
  });

  it('does not chain borrowed dates over days', () => {
    expect(
      cluster(
        { date: '2024-06-20', ...BORROWED },
        { date: '2024-06-21', ...BORROWED },
        { date: '2024-06-22', ...BORROWED },
      ),
    ).toHaveLength(2);
  });

  it('gives an undated telling to the only event that it can mean', () => {
    expect(cluster({ date: '2024-06-21' }, UNDATED)).toStrictEqual([[0, 1]]);
  });

  it('leaves an undated telling alone when it can mean two events', () => {
    expect(cluster({ date: '2024-06-19' }, { date: '2024-06-21' }, UNDATED)).toStrictEqual([
      [0],
      [1],
      [2],
    ]);
  });

  it('leaves an undated telling alone when the event was long before', () => {
    expect(cluster({ date: '2024-01-19' }, UNDATED)).toStrictEqual([[0], [1]]);
  });

  it('gives a month to the only event in it', () => {
    const month = { date: '2024-06', datePrecision: 'month' } as const;
    expect(cluster({ date: '2024-06-21' }, month, { date: '2024-07-01' })).toStrictEqual([
      [0, 1],
      [2],
    ]);
  });

  it('prefers the same act within a class', () => {
    const [warned, threatened] = [anAct('WARNED'), anAct('THREATENED')];
    expect(
      cluster(
        { type: warned, in: 'one' },
        { type: threatened, in: 'one' },
        { type: threatened, in: 'two' },
      ),
    ).toStrictEqual([[0], [1, 2]]);
  });
});

describe('createFact', () => {
  it('puts the two ways round of a meeting into one block', () => {
    const [one, other] = factsOf([
      { type: anAct('MET'), source: KOREA, target: RUSSIA },
      { type: anAct('MET'), source: RUSSIA, target: KOREA },
    ]);
    expect(one?.block).toBe(other?.block);
    expect([one?.isTurned, other?.isTurned]).toStrictEqual([false, true]);
  });

  it('keeps the two ways round of a summons apart', () => {
    const [one, other] = factsOf([by(KOREA, RUSSIA), by(RUSSIA, KOREA)]);
    expect(one?.block).not.toBe(other?.block);
  });

  it('keeps what was denied apart from what was', () => {
    const [one, other] = factsOf([{}, { status: 'negated' }]);
    expect(one?.block).not.toBe(other?.block);
  });

  it('tells acts within one country apart by their actors', () => {
    const [one, other] = factsOf([by(RUSSIA, ZINOVIEV), by(RUSSIA, RUDENKO)]);
    expect(one?.block).not.toBe(other?.block);
  });

  it('keeps apart what a page tells a month later of somebody else', () => {
    const late = { date: '2024-07-19', dateText: 'on Friday', datedBy: 'header' } as const;
    expect(
      cluster(
        { ...by(KOREA, ZINOVIEV), date: '2024-06-21', dateText: 'June 21' },
        { ...by(KOREA, RUDENKO), ...late },
      ),
    ).toStrictEqual([[0], [1]]);
  });

  it('takes a summons on a page that was stamped a month late, and undated ones, for the one that is dated', () => {
    const late = { date: '2024-07-19', dateText: 'on Friday', datedBy: 'header' } as const;
    expect(
      cluster(
        { ...by(KOREA, ZINOVIEV), date: '2024-06-21', dateText: 'June 21' },
        { ...by(KOREA, ZINOVIEV), ...late },
        { ...by(KOREAN_MINISTRY, ZINOVIEV), ...UNDATED, publishedAt: null },
      ),
    ).toStrictEqual([[0, 1, 2]]);
  });

  it('keeps two summonses of one ambassador on two told days apart', () => {
    expect(
      cluster(
        { ...by(KOREA, ZINOVIEV), date: '2024-06-21', dateText: 'June 21' },
        { ...by(KOREA, ZINOVIEV), date: '2024-07-19', dateText: 'July 19', datedBy: 'header' },
      ),
    ).toStrictEqual([[0], [1]]);
  });

  it('joins two undated summonses of one person, and not of a state', () => {
    const open = { ...UNDATED, publishedAt: null };
    expect(
      cluster({ ...by(KOREA, ZINOVIEV), ...open }, { ...by(KOREA, ZINOVIEV), ...open }),
    ).toStrictEqual([[0, 1]]);
    expect(cluster({ ...by(KOREA), ...open }, { ...by(KOREA), ...open })).toStrictEqual([[0], [1]]);
  });
});

import { accountsOf, type Account } from '../../../server/core/project/account.ts';
import { NO_CORRECTIONS } from '../../../server/core/project/corrections.ts';
import { createLinker } from '../../../server/core/project/link.ts';
import { createEntityId } from '../../../server/model/ids.ts';
import type { EntityRecord } from '../../../server/model/record.ts';
import { aDocument, anActor, anEntity, KOREA, RUSSIA } from '../../factories.ts';

/** How one document tells of somebody, beside whatever else it tells. */
function told(
  id: string,
  name: string,
  country: string | null,
  ...beside: readonly EntityRecord[]
): Account {
  const person = anActor({ id: `person:${id}`, name, country, kind: 'person' });
  const record = anEntity(person, { isShort: !name.includes(' ') });
  const mentioned = accountsOf(aDocument(name, { entities: [record, ...beside] }));
  const found = mentioned.find(({ account }) => account.as === person.id);
  if (found === undefined) throw new TypeError('the document does not tell of its own person');
  return found.account;
}

function link(account: Account, ...others: readonly Account[]): string {
  const accounts = [account, ...others].map((one) => ({ account: one, documents: 1 }));
  return createLinker(accounts, NO_CORRECTIONS)(account);
}

const ZINOVIEV = told('georgy-zinoviev', 'Georgy Zinoviev', 'RUS');
const HONG_KYUN = told('kim-hong-kyun', 'Kim Hong-kyun', 'KOR');
const JONG_UN = told('kim-jong-un', 'Kim Jong-un', 'PRK');

describe('createLinker', () => {
  it('leaves a surname open that two persons of one state share', () => {
    const other = told('kim-min-seok', 'Kim Min-seok', 'KOR');
    expect(link(told('kim', 'Kim', 'KOR'), HONG_KYUN, other)).toBe('person:kim@KOR');
  });

  it('keeps open surnames of two states apart', () => {
    expect(link(told('kim', 'Kim', 'KOR'))).not.toBe(link(told('kim', 'Kim', 'PRK')));
  });

  it('gives a surname without a state to nobody whose state the document does not name', () => {
    expect(link(told('zinoviev', 'Zinoviev', null, anEntity(KOREA)), ZINOVIEV)).toBe(
      'person:zinoviev',
    );
  });

  it('gives a surname to its only bearer', () => {
    expect(link(told('zinoviev', 'Zinoviev', 'RUS'), ZINOVIEV)).toBe(ZINOVIEV.as);
  });

  it('gives a surname without a state to a bearer whose state the document names', () => {
    expect(link(told('zinoviev', 'Zinoviev', null, anEntity(RUSSIA)), ZINOVIEV)).toBe(ZINOVIEV.as);
  });

  it('tells two bearers apart by their states, whichever end of the name is the surname', () => {
    expect(link(told('kim', 'Kim', 'PRK'), HONG_KYUN, JONG_UN)).toBe(JONG_UN.as);
  });

  it('looks through accents and case', () => {
    const sanchez = told('pedro-sanchez', 'Pedro SÁNCHEZ', 'ESP');
    expect(link(told('sanchez', 'Sanchez', 'ESP'), sanchez)).toBe(sanchez.as);
  });

  it('follows a correction before all else', () => {
    const kim = told('kim', 'Kim', 'KOR');
    const sameAs = { [createEntityId('person:kim')]: createEntityId('person:kim-jong-un') };
    const linker = createLinker([{ account: HONG_KYUN, documents: 9 }], {
      ...NO_CORRECTIONS,
      sameAs,
    });
    expect(linker(kim)).toBe('person:kim-jong-un');
  });

  it('leaves a surname open when a person says that it is not the one bearer of it', () => {
    const kim = told('kim', 'Kim', 'KOR');
    const different = [[kim.as, HONG_KYUN.as]] as const;
    const linker = createLinker([{ account: HONG_KYUN, documents: 9 }], {
      ...NO_CORRECTIONS,
      different,
    });
    expect(linker(kim)).toBe('person:kim@KOR');
  });

  it('ends a circle of corrections at its smallest id', () => {
    const [a, b] = [createEntityId('person:a-a'), createEntityId('person:b-b')];
    const linker = createLinker([], { ...NO_CORRECTIONS, sameAs: { [a]: b, [b]: a } });
    expect([told('a-a', 'A A', null), told('b-b', 'B B', null)].map(linker)).toStrictEqual([a, a]);
  });
});

/** How one document tells of somebody in an office. */
function inOffice(id: string, name: string, country: string, office: string): Account {
  const account = told(id, name, country);
  const to = createEntityId(office);
  return { ...account, ties: [{ kind: 'speaks-for', to, title: null }] };
}

const MINISTRY = 'org:TKM:foreign-ministry';
const ATAYEV = inOffice('begench-atayev', 'Begench Atayev', 'TKM', MINISTRY);
const ATAEW = inOffice('begenc-ataew', 'Begenç Ataew', 'TKM', MINISTRY);

describe('spellings of one name', () => {
  it('are two persons where the state or the office is another, or a person says so', () => {
    const kazakh = inOffice('begenc-ataew', 'Begenç Ataew', 'KAZ', 'org:KAZ:foreign-ministry');
    const general = inOffice('begenc-ataew', 'Begenç Ataew', 'TKM', 'org:TKM:military');
    for (const other of [kazakh, general]) expect(link(ATAYEV, other)).toBe(ATAYEV.as);
    const accounts = [ATAYEV, ATAEW].map((account) => ({ account, documents: 1 }));
    const different = [[ATAEW.as, ATAYEV.as]] as const;
    const linker = createLinker(accounts, { ...NO_CORRECTIONS, different });
    expect(linker(ATAYEV)).toBe(ATAYEV.as);
  });

  it('are one person in one office, in whatever order the documents come', () => {
    expect([link(ATAYEV, ATAEW), link(ATAEW, ATAYEV)]).toStrictEqual([ATAEW.as, ATAEW.as]);
  });

  it('leave a surname to that one person', () => {
    expect(link(told('atayev', 'Atayev', 'TKM'), ATAYEV, ATAEW)).toBe(ATAEW.as);
  });
});

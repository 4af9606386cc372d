import type { ReactElement } from 'react';
import type { EntityDetail } from '../../../../server/model/ledger.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { countOutlets } from '../../text/outlets.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import { WORDS } from '../../words/words.ts';

const MOST = 8;

/** On whose word all this is: the outlets that tell of an entity; each leaves only what it reports on the map. */
export function Outlets({ detail }: { detail: EntityDetail }): ReactElement | null {
  const { outlets } = useAppState().filters;
  const apply = useApply();
  const counts = countOutlets(detail.documents);
  if (counts.length === 0) return null;
  return (
    <section className="sect">
      <h3 className="h">
        {WORDS.entity.onWhoseWord}
        <span className="r num">
          {WORDS.entity.ofDocuments(detail.documents.length, detail.documentCount)}
        </span>
      </h3>
      <ul className="outlets">
        {counts.slice(0, MOST).map(({ outlet, documents }) => {
          const isOn = outlets.length === 1 && outlets[0] === outlet;
          return (
            <li key={outlet}>
              <button
                type="button"
                className="btn"
                aria-pressed={isOn}
                title={WORDS.entity.onlyThis}
                onClick={() => apply(filter({ outlets: isOn ? [] : [outlet] }))}
              >
                <span className="t">{outlet === '' ? FILTER_WORDS.noOutlet : outlet}</span>
                <span className="n num">{documents}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

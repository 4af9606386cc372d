import type { ReactElement } from 'react';
import type { EntityDetail } from '../../../../server/model/ledger.ts';
import { useSchema } from '../../queries/queries.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { nameAct } from '../../text/acts.ts';
import { counted, WORDS } from '../../words/words.ts';
import { quadCode } from '../kit/glyphs.tsx';
import { useFew } from '../kit/useFew.tsx';

const BAR_WIDTH = 18;
const FEW = 7;

interface ActBarsProps {
  readonly title: string;
  readonly acts: EntityDetail['did'];
  /** Of whom they are. */
  readonly id: string;
}

/** What an entity did, or received, the most frequent first; each leaves only itself around the entity on the map. */
export function ActBars({ title, acts, id }: ActBarsProps): ReactElement {
  const { center, withoutActs } = useAppState().filters;
  const { data: schema } = useSchema();
  const apply = useApply();
  const { shown, more } = useFew(acts, FEW);
  const most = Math.max(1, ...acts.map((act) => act.events));
  const sum = acts.reduce((total, act) => total + act.events, 0);
  const all = schema?.acts.map(({ name }) => name) ?? [];
  const isOnly = (act: string): boolean =>
    center === id && withoutActs.length === all.length - 1 && !withoutActs.includes(act);
  return (
    <section>
      <h3 className="h">
        {title}
        <span className="r num">{sum === 0 ? WORDS.entity.nothing : counted(sum, 'event')}</span>
      </h3>
      {shown.map(({ act, label, quad, events }) => (
        <button
          key={act}
          type="button"
          className="arow"
          aria-pressed={isOnly(act)}
          title={WORDS.entity.onlyThis}
          disabled={schema === undefined}
          onClick={() =>
            apply(
              filter(
                isOnly(act)
                  ? { center: null, withoutActs: [] }
                  : { center: id, withoutActs: all.filter((other) => other !== act) },
              ),
            )
          }
        >
          <span className="an">{nameAct(label)}</span>
          <span className={`ab q-${quadCode(quad)}`}>
            <i style={{ width: Math.max(3, (BAR_WIDTH * events) / most) }} />
          </span>
          <span className="n num">{events}</span>
        </button>
      ))}
      {more}
    </section>
  );
}

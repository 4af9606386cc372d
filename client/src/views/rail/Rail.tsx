import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import type { Dress } from '../../graph/style/dress.ts';
import { useNetwork, useSchema } from '../../queries/queries.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { listChips, namesOf, type Chip } from '../../text/chips.ts';
import { WORDS } from '../../words/words.ts';
import { IconButton } from '../kit/controls.tsx';
import { Icon } from '../kit/icons.tsx';
import { useNames } from '../kit/useNames.ts';
import { useMedia } from '../kit/useMedia.ts';
import { ActFilter, QuadFilter } from './ActFilters.tsx';
import { AboutFilter } from './AboutFilter.tsx';
import { Chips } from './Chips.tsx';
import { HedgeFilter } from './HedgeFilter.tsx';
import { CountryFilter, KindFilter, OutletFilter } from './PartyFilters.tsx';
import { ReportsFilter } from './ReportsFilter.tsx';
import { SavedMenu } from './SavedMenu.tsx';
import { ShapeFilter } from './ShapeFilter.tsx';
import { StyleSections } from './StyleSections.tsx';

const NARROW = '(max-width: 960px)';

interface RailProps {
  readonly network: Network | null;
  /** How the map beside it is drawn; none where there is no map. */
  readonly dress: Dress | null;
}

function Filters({ network, dress, chips }: RailProps & { chips: readonly Chip[] }): ReactElement {
  const { minReports, minIndependent } = useAppState().filters;
  const { whole } = useNetwork();
  const apply = useApply();
  return (
    <>
      <div className={network === null ? 'railbody awaited' : 'railbody'}>
        <QuadFilter network={network} />
        <ActFilter network={network} />
        <AboutFilter network={network} />
        <KindFilter network={network} />
        <CountryFilter network={network} />
        <OutletFilter network={network} />
        <ReportsFilter
          title={WORDS.rail.reports}
          counts={network?.facets.reports ?? []}
          least={minReports}
          onChange={(least) => apply(filter({ minReports: least }))}
        />
        <ReportsFilter
          title={FILTER_WORDS.independent}
          counts={network?.facets.independent ?? []}
          least={minIndependent}
          onChange={(least) => apply(filter({ minIndependent: least }))}
          isClosed
        />
        <HedgeFilter network={network} />
        {whole === undefined ? null : <ShapeFilter whole={whole} />}
        {dress === null ? null : <StyleSections dress={dress} />}
      </div>
      <Chips chips={chips} />
    </>
  );
}

/** The rail where there is no room for it: a button that opens it over the page. */
function Drawer(props: RailProps & { chips: readonly Chip[] }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <button type="button" className="btn railopen" onClick={() => setOpen(true)}>
        <Icon name="lines" />
        {FILTER_WORDS.open(props.chips.length)}
      </button>
      {isOpen ? (
        <dialog
          ref={dialog}
          className="rail drawer"
          aria-label={WORDS.rail.label}
          onClose={() => setOpen(false)}
          onClick={(event) => {
            if (event.target === dialog.current) dialog.current.close();
          }}
        >
          <div className="railhead">
            <h2>{WORDS.rail.title}</h2>
            <SavedMenu isAnySet={props.chips.length > 0} />
            <IconButton
              icon="close"
              label={FILTER_WORDS.close}
              onPress={() => dialog.current?.close()}
            />
          </div>
          <Filters {...props} />
        </dialog>
      ) : null}
    </>
  );
}

/** The filters of the map, what is set of them, and the map's legend: all always true of what is shown. */
export function Rail({ network, dress }: RailProps): ReactElement {
  const { filters } = useAppState();
  const { data: schema } = useSchema();
  const chips = listChips(filters, namesOf(network, schema?.acts ?? [], useNames()));
  const isNarrow = useMedia(NARROW);
  if (isNarrow) return <Drawer network={network} dress={dress} chips={chips} />;
  return (
    <aside className="rail" aria-label={WORDS.rail.label}>
      <div className="railhead">
        <h2>{WORDS.rail.title}</h2>
        <SavedMenu isAnySet={chips.length > 0} />
      </div>
      <Filters network={network} dress={dress} chips={chips} />
    </aside>
  );
}

import { useEffect, useState, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import type { Dress } from '../../graph/style/dress.ts';
import { useNetwork, useStats } from '../../queries/queries.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import type { Opened } from '../../state/model.ts';
import { dismiss } from '../../state/selecting.ts';
import { WORDS } from '../../words/words.ts';
import { useCommands } from '../search/commands.ts';
import { FirstRun } from '../intake/FirstRun.tsx';
import { Icon } from '../kit/icons.tsx';
import { InWords } from './InWords.tsx';
import { isTyping } from '../kit/keys.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { Failure } from '../kit/Notice.tsx';
import { NothingMatches } from '../kit/NothingMatches.tsx';
import { Panel } from '../panels/Panel.tsx';
import { useSelection } from '../path/usePathSelection.ts';
import { Rail } from '../rail/Rail.tsx';
import { useDress } from './useDress.ts';
import { Timeline } from '../timeline/Timeline.tsx';

function Totals({ network }: { network: Network }): ReactElement {
  const { data: stats } = useStats();
  const { expanded, hidden } = useAppState().filters;
  const { totals } = network;
  const added = new Set(expanded.flatMap((one) => one.added)).size;
  return (
    <span className="num">
      <span className="sec">
        {WORDS.map.totals(totals.entities, totals.events, totals.reports)}
      </span>{' '}
      {WORDS.map.from(totals.documents)}
      {added > 0 ? ` · ${WORDS.map.added(added)}` : ''}
      {hidden.length > 0 ? ` · ${WORDS.map.hidden(hidden.length)}` : ''}
      {network.truncated ? ` · ${WORDS.map.truncated}` : ''}
      {stats?.isSample === true ? <span className="tag sample">{WORDS.map.sample}</span> : null}
    </span>
  );
}

function Empty(): ReactElement {
  const { data: stats } = useStats();
  return stats?.documents === 0 ? (
    <FirstRun />
  ) : (
    <NothingMatches>{WORDS.states.nothingMatchesMore}</NothingMatches>
  );
}

interface PictureProps {
  readonly network: Network;
  readonly dress: Dress;
  readonly opened: Opened;
}

function Picture({ network, dress, opened }: PictureProps): ReactElement {
  const [isInWords, setInWords] = useState(false);
  const selection = useSelection(network, opened);
  useCommands([
    { id: 'words', text: WORDS.commands.inWords, icon: 'lines', run: () => setInWords(!isInWords) },
  ]);
  return (
    <section className="canvas" aria-label={WORDS.views.network}>
      {network.nodes.length === 0 ? (
        <Empty />
      ) : isInWords ? (
        <InWords network={network} />
      ) : (
        <MapCanvas network={network} dress={dress} selection={selection} />
      )}
      <div className="cbar">
        <Totals network={network} />
        <span className="grow" />
        <button type="button" className="btn quiet" onClick={() => setInWords(!isInWords)}>
          <Icon name={isInWords ? 'map' : 'lines'} />
          {isInWords ? WORDS.map.asPicture : WORDS.map.inWords}
        </button>
      </div>
    </section>
  );
}

/** The network: filters, the map, the timeline, and what is open. */
export function NetworkView({ opened }: { opened: Opened }): ReactElement {
  const apply = useApply();
  const { data: network, error, refetch } = useNetwork();
  const dress = useDress(network);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !isTyping(event.target)) apply(dismiss());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [apply]);
  return (
    <main className={opened.kind === 'nothing' ? 'net' : 'net with-panel'} id="main">
      <h1 className="visually-hidden">{WORDS.views.network}</h1>
      <Rail network={network ?? null} dress={dress} />
      <div className="mid">
        {network !== undefined ? (
          <Picture network={network} dress={dress} opened={opened} />
        ) : error !== null ? (
          <div className="canvas">
            <Failure error={error} onRetry={() => void refetch()} />
          </div>
        ) : (
          <div className="canvas">
            <p className="laying late" role="status">
              {WORDS.map.loading}
            </p>
          </div>
        )}
        <Timeline shown={network?.totals.events ?? 0} />
      </div>
      {opened.kind === 'nothing' ? null : <Panel opened={opened} network={network ?? null} />}
    </main>
  );
}

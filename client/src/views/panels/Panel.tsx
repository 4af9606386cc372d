import type { ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { useApply } from '../../state/hooks.ts';
import type { Opened } from '../../state/model.ts';
import { closePanel } from '../../state/selecting.ts';
import { WORDS } from '../../words/words.ts';
import { IconButton } from '../kit/controls.tsx';
import { DyadPanel } from './DyadPanel.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { EventPanel } from './EventPanel.tsx';
import { MapCrumb } from './MapCrumb.tsx';
import { PathPanel } from '../path/PathPanel.tsx';

/** Closes the panel: what it stands beside has the room again. */
export function CloseButton(): ReactElement {
  const apply = useApply();
  return <IconButton icon="close" label={WORDS.ledger.close} onPress={() => apply(closePanel())} />;
}

/** What stands open beside the map. */
export function Panel({
  opened,
  network,
}: {
  opened: Opened;
  network: Network | null;
}): ReactElement | null {
  switch (opened.kind) {
    case 'nothing':
      return null;
    case 'entity':
      return <EntityPanel key={opened.id} id={opened.id} network={network} />;
    case 'event':
      return <EventPanel id={opened.id} crumb={<MapCrumb event={opened.id} network={network} />} />;
    case 'dyad':
      return <DyadPanel a={opened.a} b={opened.b} network={network} />;
    case 'path':
      return <PathPanel path={opened} />;
  }
}

import { createContext } from 'react';
import type { Place } from '../../state/model.ts';

/** Where an event is opened from here: beside the map, unless what stands there has a place for it. */
export const PlaceOfEvent = createContext<(id: string) => Place>((id) => ({
  view: 'network',
  opened: { kind: 'event', id },
}));

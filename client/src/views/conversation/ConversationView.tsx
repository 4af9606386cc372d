import type { ReactElement } from 'react';
import type { ConversationPlace } from '../../state/conversation.ts';
import { Chooser } from './Chooser.tsx';
import { Conversation } from './Conversation.tsx';

/** What two actors said and did to each other, face to face; without a pair, the place to choose one. */
export function ConversationView({ place }: { place: ConversationPlace }): ReactElement {
  if (place.pair === null) return <Chooser />;
  const { a, b } = place.pair;
  return <Conversation key={`${a} ${b}`} place={place} pair={place.pair} />;
}

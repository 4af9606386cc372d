import { lazy, Suspense, type ReactElement } from 'react';
import type { Health } from '../../../server/model/api.ts';
import { useHealth, useReadiness } from '../queries/health.ts';
import { useMerged } from '../queries/merged.ts';
import { useAppState } from '../state/hooks.ts';
import type { Place } from '../state/model.ts';
import { AWAY_WORDS } from '../words/away.ts';
import { WORDS } from '../words/words.ts';
import { Away } from './frame/Away.tsx';
import { Bar } from './frame/Bar.tsx';
import { Boundary } from './kit/Boundary.tsx';
import { CypherView } from './console/CypherView.tsx';
import { Intake } from './intake/Intake.tsx';
import { DocumentsView } from './documents/DocumentsView.tsx';
import { DocumentView } from './documents/DocumentView.tsx';
import { Link } from './kit/Link.tsx';
import { NetworkView } from './map/NetworkView.tsx';
import { Notice } from './kit/Notice.tsx';
import { TableView } from './table/TableView.tsx';
import { Title } from './frame/Title.tsx';

/** Loaded when it is opened first, with its style sheet. */
const ConversationView = lazy(async () => {
  const [{ ConversationView: view }] = await Promise.all([
    import('./conversation/ConversationView.tsx'),
    import('../styles/conversation.css'),
  ]);
  return { default: view };
});

function Placed({ place }: { place: Place }): ReactElement {
  switch (place.view) {
    case 'network':
      return <NetworkView opened={place.opened} />;
    case 'conversation':
      return (
        <Suspense fallback={<main className="lone" id="main" />}>
          <ConversationView place={place} />
        </Suspense>
      );
    case 'document':
      return (
        <DocumentView key={place.id} id={place.id} event={place.event} why={place.why ?? null} />
      );
    case 'documents':
      return <DocumentsView show={place.show ?? 'all'} />;
    case 'table':
      return <TableView place={place} />;
    case 'cypher':
      return <CypherView query={place.query} />;
    case 'unknown':
      return (
        <main className="lone" id="main">
          <h1 className="visually-hidden">{WORDS.states.notFound}</h1>
          <Notice
            icon="search"
            title={WORDS.states.notFound}
            action={
              <Link className="btn" to={{ view: 'network', opened: { kind: 'nothing' } }}>
                {WORDS.states.toNetwork}
              </Link>
            }
          >
            <code>{place.path}</code>
          </Notice>
        </main>
      );
  }
}

function View(): ReactElement {
  const { place } = useAppState();
  useMerged();
  return (
    <Boundary key={place.view}>
      <Placed place={place} />
    </Boundary>
  );
}

function Starting({ health }: { health: Health }): ReactElement {
  const titles = {
    ...AWAY_WORDS.titles,
    failed: WORDS.states.failed,
    ok: '',
  };
  return (
    <main className="lone" id="main">
      <h1 className="visually-hidden">{titles[health.status]}</h1>
      <Notice icon={health.status === 'failed' ? 'fork' : 'page'} title={titles[health.status]}>
        {health.step}
        {health.status === 'failed' ? <p>{AWAY_WORDS.doctor}</p> : <div className="working" />}
      </Notice>
    </main>
  );
}

/** The page: its bar, and the view that its address names. */
export function App(): ReactElement {
  const { data: health, isError, refetch } = useHealth();
  const isReady = health?.status === 'ok' && !isError;
  const wasReady = useReadiness(isReady);
  return (
    <div className="app">
      <Bar />
      {isError ? (
        <Away why="away" onTry={() => void refetch()} />
      ) : wasReady && health !== undefined && health.status !== 'ok' ? (
        <Away why={health.status} onTry={() => void refetch()} />
      ) : null}
      {health === undefined ? (
        <main className="lone" id="main" />
      ) : health.status === 'ok' || wasReady ? (
        <>
          <Title />
          <View />
          <Intake />
        </>
      ) : (
        <Starting health={health} />
      )}
    </div>
  );
}

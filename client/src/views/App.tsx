import type { ReactElement } from 'react';
import type { Health } from '../../../server/model/api.ts';
import { useHealth, useReadiness } from '../queries/health.ts';
import { useAppState } from '../state/hooks.ts';
import { WORDS } from '../words/words.ts';
import { Bar } from './frame/Bar.tsx';
import { CypherView } from './console/CypherView.tsx';
import { Intake } from './intake/Intake.tsx';
import { DocumentsView } from './documents/DocumentsView.tsx';
import { DocumentView } from './documents/DocumentView.tsx';
import { Link } from './kit/Link.tsx';
import { NetworkView } from './map/NetworkView.tsx';
import { Notice } from './kit/Notice.tsx';
import { TableView } from './table/TableView.tsx';
import { Title } from './frame/Title.tsx';

function View(): ReactElement {
  const { place } = useAppState();
  switch (place.view) {
    case 'network':
      return <NetworkView opened={place.opened} />;
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

function Starting({ health }: { health: Health }): ReactElement {
  const titles = {
    starting: WORDS.states.starting,
    recovering: WORDS.states.recovering,
    failed: WORDS.states.failed,
    ok: '',
  };
  return (
    <main className="lone" id="main">
      <h1 className="visually-hidden">{titles[health.status]}</h1>
      <Notice icon={health.status === 'failed' ? 'fork' : 'page'} title={titles[health.status]}>
        {health.step}
        {health.status === 'failed' ? null : <div className="working" />}
      </Notice>
    </main>
  );
}

/** Says over the view that nothing new can be read for now, and why. */
function Away({ title }: { title: string }): ReactElement {
  return (
    <div className="away" role="alert">
      <b>{title}</b> {WORDS.states.awayMore}
    </div>
  );
}

/** The page: its bar, and the view that its address names. */
export function App(): ReactElement {
  const { data: health, isError } = useHealth();
  const isReady = health?.status === 'ok' && !isError;
  const wasReady = useReadiness(isReady);
  return (
    <div className="app">
      <Bar />
      {isError ? (
        <Away title={WORDS.states.away} />
      ) : wasReady && health !== undefined && health.status !== 'ok' ? (
        <Away title={WORDS.states.recovering} />
      ) : null}
      {health === undefined ? (
        <main className="lone" id="main" />
      ) : health.status === 'ok' || (wasReady && health.status !== 'failed') ? (
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

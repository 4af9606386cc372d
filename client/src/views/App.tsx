import { useEffect, type ReactElement } from 'react';
import type { Health } from '../../../server/model/api.ts';
import { useHealth } from '../queries.ts';
import { useAppState } from '../state/hooks.ts';
import type { Place } from '../state/model.ts';
import { WORDS } from '../words.ts';
import { Bar } from './Bar.tsx';
import { CypherView } from './CypherView.tsx';
import { Intake } from './documents/Intake.tsx';
import { DocumentsView } from './DocumentsView.tsx';
import { DocumentView } from './DocumentView.tsx';
import { Link } from './Link.tsx';
import { NetworkView } from './NetworkView.tsx';
import { Notice } from './Notice.tsx';
import { TableView } from './table/TableView.tsx';

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
      return <TableView of={place.of} />;
    case 'cypher':
      return <CypherView query={place.query} />;
    case 'unknown':
      return (
        <main className="lone" id="main">
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
      <Notice icon={health.status === 'failed' ? 'fork' : 'page'} title={titles[health.status]}>
        {health.step}
        {health.status === 'failed' ? null : <div className="working" />}
      </Notice>
    </main>
  );
}

/** The page: its bar, and the view that its address names. */
export function App(): ReactElement {
  const { data: health, isError } = useHealth();
  const { place } = useAppState();
  useEffect(() => {
    const names: Record<Place['view'], string> = {
      ...WORDS.views,
      document: WORDS.views.documents,
      unknown: WORDS.states.notFound,
    };
    document.title = `${names[place.view]} · ${WORDS.app}`;
  }, [place.view]);
  return (
    <div className="app">
      <Bar />
      {isError ? (
        <div className="away" role="alert">
          <b>{WORDS.states.away}</b> {WORDS.states.awayMore}
        </div>
      ) : null}
      {health === undefined ? (
        <main className="lone" id="main" />
      ) : health.status === 'ok' ? (
        <>
          <View />
          <Intake />
        </>
      ) : (
        <Starting health={health} />
      )}
    </div>
  );
}

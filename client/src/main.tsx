import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isAway, RequestError } from './api/api.ts';
import { StoreContext } from './state/hooks.ts';
import { START } from './state/model.ts';
import { followAddress } from './state/router.ts';
import { createStore } from './state/store.ts';
import { ignoreNetwork } from './queries/health.ts';
import { findView, keepView } from './api/views.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/marks.css';
import './styles/notices.css';
import './styles/frame.css';
import './styles/filters.css';
import './styles/network.css';
import './styles/time.css';
import './styles/layout.css';
import './styles/panel.css';
import './styles/ledger.css';
import './styles/profile.css';
import './styles/document.css';
import './styles/evidence.css';
import './styles/intake.css';
import './styles/firstrun.css';
import './styles/documents.css';
import './styles/why.css';
import './styles/tables.css';
import './styles/cypher.css';
import './styles/search.css';
import './styles/selection.css';
import './styles/rail.css';
import './styles/style.css';
import './styles/carry.css';
import './styles/small.css';
import './styles/forced.css';
import { App } from './views/App.tsx';
import { Boundary } from './views/kit/Boundary.tsx';
import { awaitFont } from './views/kit/awaitFont.ts';

const store = createStore(START);
const arrived = followAddress(store, { keep: keepView, find: findView });

ignoreNetwork();
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A refusal stays one; a server that is away is asked until it is back.
      retry: (failures, error) =>
        isAway(error) ||
        (failures < 3 &&
          !(error instanceof RequestError && error.status >= 400 && error.status < 500)),
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 15_000),
    },
    // What a person does is tried at once, and fails in plain sight.
    mutations: { networkMode: 'always' },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('client/main: index.html has no #root. Expected one to draw in');
const page = createRoot(root);
// A kept view's address is read before anything is drawn: the page doesn't show another map first.
void Promise.all([arrived, awaitFont()]).then(() =>
  page.render(
    <StrictMode>
      <StoreContext value={store}>
        <QueryClientProvider client={queries}>
          <Boundary>
            <App />
          </Boundary>
        </QueryClientProvider>
      </StoreContext>
    </StrictMode>,
  ),
);

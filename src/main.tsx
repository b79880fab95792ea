import './app/trusted-types.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadPreferences, savePreferences } from './app/preferences.ts';
import { followBuilds } from './commands/follow-builds.ts';
import { startKeeping } from './commands/keep-plans.ts';
import { fetchBytesFrom } from './data/fetch-bytes.ts';
import { fetchJsonFrom } from './data/fetch-json.ts';
import { openPhotoShelf } from './data/keeping/photo-shelf.ts';
import { openPlanChannel } from './data/keeping/plan-channel.ts';
import { openPlanLocks } from './data/keeping/plan-locks.ts';
import { planShelfLater } from './data/keeping/plan-shelf-later.ts';
import { startI18n } from './i18n/i18n.ts';
import { createAppStore } from './state/app-state.ts';
import './ui/ui.css';

const store = createAppStore();
store.setState(loadPreferences(window.localStorage));
savePreferences(store, window.localStorage);
const hasWords = startI18n(store.getState().language);

const keeper = startKeeping(store, {
  shelf: planShelfLater(),
  photos: openPhotoShelf(),
  locks: openPlanLocks(navigator.locks),
  channel: openPlanChannel(),
  now: () => new Date().toISOString(),
  storage: navigator.storage,
});
for (const event of ['pagehide', 'visibilitychange']) {
  window.addEventListener(event, () => void keeper.flush(), true);
}

const useNewBuild = followBuilds(store, {
  // The dev server changes its files all the time: it is never kept.
  container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
  script: new URL('service-worker.js', document.baseURI).href,
  page: document,
  keeper,
  now: () => performance.now(),
  reload: () => window.location.reload(),
});

const dataFolder = new URL('data/', document.baseURI).href;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
await hasWords;
createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      keeper={keeper}
      fetchJson={fetchJsonFrom(dataFolder)}
      fetchBytes={fetchBytesFrom(dataFolder)}
      useNewBuild={useNewBuild}
    />
  </StrictMode>,
);

import './app/trusted-types.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadPreferences, savePreferences } from './app/preferences.ts';
import { fetchBytesFrom } from './data/fetch-bytes.ts';
import { fetchJsonFrom } from './data/fetch-json.ts';
import { startI18n } from './i18n/i18n.ts';
import { createAppStore } from './state/app-state.ts';
import './ui/ui.css';

const store = createAppStore();
store.setState(loadPreferences(window.localStorage));
savePreferences(store, window.localStorage);
startI18n(store.getState().language);

const dataFolder = new URL('data/', document.baseURI).href;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      fetchJson={fetchJsonFrom(dataFolder)}
      fetchBytes={fetchBytesFrom(dataFolder)}
    />
  </StrictMode>,
);

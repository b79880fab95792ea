import { useCallback, useEffect, useState } from 'react';
import type { FetchBytes } from '../data/fetch-bytes.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import { ready } from '../state/data-slice.ts';
import { selectNamedPlaces } from '../state/select-data.ts';
import { selectOwnIncidents } from '../state/select-incident-set.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { useCounts } from './use-counts.ts';

/** Loads and counts the practice or own incidents while they are shown. `retry` starts again. */
export function useIncidents(
  fetchJson: FetchJson,
  fetchBytes: FetchBytes,
): { readonly retry: () => void } {
  const store = useAppStore();
  const set = useApp((state) => state.incidentSet);
  // An import of the same id that takes its place is counted anew.
  const own = useApp(selectOwnIncidents);
  // Drawn places are counted as soon as they are there.
  const named = useApp(selectNamedPlaces);
  const isShown = set === 'practice' || own !== null;
  const isReady = useApp(({ pack }) => ready(pack.places) !== null && ready(pack.region) !== null);
  const [client, setClient] = useState<IncidentClient | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt, or other incidents, is what starts again
  useEffect(() => {
    if (!isShown || !isReady) return;
    const controller = new AbortController();
    const { signal } = controller;
    let started: IncidentClient | null = null;
    void (async () => {
      const [{ openIncidents }, { startIncidentClient }] = await Promise.all([
        import('../commands/incidents.ts'),
        import('../workers/incidents/client.ts'),
      ]);
      if (signal.aborted) return;
      const client = startIncidentClient(
        typeof Worker === 'undefined' ? null : makeWorker,
        (loss) => store.getState().reportWorkerLoss(loss),
      );
      started = client;
      const isOpen = await openIncidents(store, { fetchJson, fetchBytes, client }, signal);
      if (isOpen && !signal.aborted) setClient(client);
    })();
    return () => {
      controller.abort();
      setClient(null);
      started?.stop();
    };
  }, [store, set, own, named, isShown, isReady, fetchJson, fetchBytes, attempt]);

  useCounts(client);

  return { retry };
}

function makeWorker(): Worker {
  return new Worker(new URL('../workers/incidents/incidents.worker.ts', import.meta.url), {
    type: 'module',
    name: 'incidents',
  });
}

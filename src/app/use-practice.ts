import { useCallback, useEffect, useState } from 'react';
import { countComparison } from '../commands/count-comparison.ts';
import { countReported } from '../commands/count-reported.ts';
import { openPractice, recount } from '../commands/practice.ts';
import type { FetchBytes } from '../data/fetch-bytes.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import type { PracticeCount } from '../domain/compare/practice-counts.ts';
import type { IncidentFilter } from '../domain/incident/incident-filter.ts';
import type { AppState } from '../state/app-state.ts';
import { ready } from '../state/data-slice.ts';
import { selectIncidentFilter } from '../state/select-incidents.ts';
import { selectReportedCount } from '../state/select-reported.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { type IncidentClient, startIncidentClient } from '../workers/incidents/client.ts';

/** Loads and counts the practice incidents while they are switched on. `retry` starts again. */
export function usePractice(
  fetchJson: FetchJson,
  fetchBytes: FetchBytes,
): { readonly retry: () => void } {
  const store = useAppStore();
  const isOn = useApp((state) => state.isPracticeOn);
  const isReady = useApp(({ pack }) => ready(pack.places) !== null && ready(pack.region) !== null);
  const [client, setClient] = useState<IncidentClient | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what starts again
  useEffect(() => {
    if (!isOn || !isReady) return;
    const controller = new AbortController();
    const started = startIncidentClient(typeof Worker === 'undefined' ? null : makeWorker, () =>
      store.getState().reportWorkerGone(),
    );
    void openPractice(store, { fetchJson, fetchBytes, client: started }, controller.signal).then(
      (isOpen) => {
        if (isOpen && !controller.signal.aborted) setClient(started);
      },
    );
    return () => {
      controller.abort();
      setClient(null);
      started.stop();
    };
  }, [store, isOn, isReady, fetchJson, fetchBytes, attempt]);

  // Asked as soon as the filter changes: the worker counts while the page renders the choice.
  useEffect(() => {
    if (client === null) return;
    let asked: IncidentFilter | null = null;
    const ask = (state: AppState) => {
      const filter = selectIncidentFilter(state);
      if (filter === asked) return;
      asked = filter;
      void recount(store, client);
    };
    ask(store.getState());
    return store.subscribe(ask);
  }, [store, client]);

  useEffect(() => {
    if (client === null) return;
    void countComparison(store, client);
    return store.subscribe((state, before) => {
      if (state.compareChoices !== before.compareChoices) void countComparison(store, client);
    });
  }, [store, client]);

  useEffect(() => {
    if (client === null) return;
    let asked: PracticeCount | null = null;
    const ask = (state: AppState) => {
      const needed = selectReportedCount(state);
      if (needed === asked) return;
      asked = needed;
      void countReported(store, client);
    };
    ask(store.getState());
    return store.subscribe(ask);
  }, [store, client]);

  return { retry };
}

function makeWorker(): Worker {
  return new Worker(new URL('../workers/incidents/incidents.worker.ts', import.meta.url), {
    type: 'module',
    name: 'incidents',
  });
}

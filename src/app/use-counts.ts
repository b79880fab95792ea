import { useEffect } from 'react';
import { useAppStore } from '../state/use-app.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';

/** Counts for as long as there are incidents to count. */
export function useCounts(client: IncidentClient | null): void {
  const store = useAppStore();
  useEffect(() => {
    if (client === null) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    void import('../commands/follow-counts.ts').then(({ followCounts }) => {
      if (!isOver) stop = followCounts(store, client);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [store, client]);
}

import type { AppStore } from '../state/app-state.ts';
import { selectAreCounted } from '../state/select-incident-set.ts';
import { selectReportedCount } from '../state/select-reported.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { receiveFor } from './receive-for.ts';

/** Makes the count of practice incidents that stands beside what people say, if it is not there. */
export async function countReported(
  store: AppStore,
  client: Pick<IncidentClient, 'count'>,
): Promise<void> {
  const state = store.getState();
  if (!selectAreCounted(state)) return;
  const needed = selectReportedCount(state);
  if (needed === null || state.comparedCounts.has(needed.key)) return;
  const { byArea } = await client.count(needed.filter);
  receiveFor(store, state, (now) => now.receiveComparedCounts(new Map([[needed.key, byArea]])));
}

import { isIncidentSubject } from '../domain/compare/subjects.ts';
import { timeQuestions } from '../domain/compare/time-questions.ts';
import type { AreaTime } from '../domain/incident/area-time.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectComparison } from '../state/select-compare.ts';
import { selectComparisonTime } from '../state/select-compare-time.ts';
import { selectAreCounted } from '../state/select-incident-set.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { receiveFor } from './receive-for.ts';

/** Makes the counts by hour and month that the two sides shown ask for and that are not there. */
export async function countComparedTime(
  store: AppStore,
  client: Pick<IncidentClient, 'countArea'>,
): Promise<void> {
  const state = store.getState();
  if (!selectAreCounted(state)) return;
  const subject = selectComparison(state)?.subject;
  const time = selectComparisonTime(state);
  if (subject === undefined || !isIncidentSubject(subject) || time?.kind !== 'counted') return;
  const made = new Map<string, AreaTime>();
  for (const { key, areaId, filter } of timeQuestions(subject.category, time.pair.row)) {
    if (state.comparedTimes.has(key)) continue;
    const counted = await client.countArea(areaId, filter);
    if (counted !== null) made.set(key, counted);
  }
  if (made.size > 0) receiveFor(store, state, (now) => now.receiveComparedTimes(made));
}

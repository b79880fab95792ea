import type { IncidentOrigin } from '../domain/incident/incident-set.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PracticeBytes } from './practice-slice.ts';
import { selectIncidentColumns, selectIsPracticeOn } from './select-incident-set.ts';
import { selectIsCounting } from './select-incidents.ts';

export type IncidentProgress =
  | { readonly step: 'fetching'; readonly bytes: PracticeBytes | null }
  | { readonly step: 'counting'; readonly of: IncidentOrigin; readonly incidents: number };

const fetching = memoizeLast(
  (bytes: PracticeBytes | null): IncidentProgress => ({ step: 'fetching', bytes }),
);
const counting = memoizeLast(
  (of: IncidentOrigin, incidents: number): IncidentProgress => ({
    step: 'counting',
    of,
    incidents,
  }),
);

/** What is being done before the incidents can be shown; null when nothing is. */
export function selectIncidentProgress(state: AppState): IncidentProgress | null {
  const { practice, practiceBytes, manifest } = state;
  if (!selectIsCounting(state) || manifest.status === 'failed') return null;
  const isPractice = selectIsPracticeOn(state);
  if (isPractice && practice.status === 'waiting') return fetching(practiceBytes);
  return counting(isPractice ? 'practice' : 'own', selectIncidentColumns(state)?.count ?? 0);
}

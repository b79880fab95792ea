import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PracticeBytes } from './practice-slice.ts';

export type PracticeProgress =
  | { readonly step: 'fetching'; readonly bytes: PracticeBytes | null }
  | { readonly step: 'counting'; readonly incidents: number };

const fetching = memoizeLast(
  (bytes: PracticeBytes | null): PracticeProgress => ({ step: 'fetching', bytes }),
);
const counting = memoizeLast(
  (incidents: number): PracticeProgress => ({ step: 'counting', incidents }),
);

/** What is being done before the practice incidents can be shown; null when nothing is. */
export function selectPracticeProgress(state: AppState): PracticeProgress | null {
  const { isPracticeOn, practice, practiceBytes, incidentCounts, manifest } = state;
  if (!isPracticeOn || practice.status === 'failed' || manifest.status === 'failed') return null;
  if (practice.status === 'waiting') return fetching(practiceBytes);
  return incidentCounts === null ? counting(practice.value.count) : null;
}

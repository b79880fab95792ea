import type { AppState, AppStore } from '../state/app-state.ts';
import { selectIncidentFilter } from '../state/select-incidents.ts';
import { selectOffenceQuestion } from '../state/select-offence-sheet.ts';
import { selectCountedAreas } from '../state/select-place-counts.ts';
import { selectRankingQuestion } from '../state/select-ranking.ts';
import { selectReportedCount } from '../state/select-reported.ts';
import { selectShiftQuestion } from '../state/select-shift-counts.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { countComparedTime } from './count-compared-time.ts';
import { countComparison } from './count-comparison.ts';
import { countOffence } from './count-offence.ts';
import { countPlaces } from './count-places.ts';
import { countRanking } from './count-ranking.ts';
import { countReported } from './count-reported.ts';
import { countDose, countShift } from './count-shift.ts';
import { recount } from './incidents.ts';

interface Count {
  /** What the count is made for: it is made anew when any of them changes. */
  readonly needs: readonly ((state: AppState) => unknown)[];
  make(store: AppStore, client: IncidentClient): Promise<void>;
}

const choices = (state: AppState) => state.compareChoices;

const counts: readonly Count[] = [
  { needs: [selectIncidentFilter], make: recount },
  { needs: [choices], make: countComparison },
  // The pairs of sides are known once their totals are.
  { needs: [choices, ({ comparedCounts }) => comparedCounts], make: countComparedTime },
  { needs: [selectRankingQuestion], make: countRanking },
  { needs: [selectReportedCount], make: countReported },
  { needs: [selectCountedAreas], make: countPlaces },
  {
    needs: [selectOffenceQuestion, ({ countedColumns }) => countedColumns],
    make: countOffence,
  },
  { needs: [selectShiftQuestion, ({ countedColumns }) => countedColumns], make: countShift },
  {
    needs: [({ doseAsked }) => doseAsked, ({ countedColumns }) => countedColumns],
    make: countDose,
  },
];

/**
 * Asks the worker as soon as a choice changes: it counts while the page renders the choice.
 * Returns the end of it.
 */
export function followCounts(store: AppStore, client: IncidentClient): () => void {
  const stops = counts.map(({ needs, make }) => {
    let asked: readonly unknown[] | null = null;
    const ask = (state: AppState) => {
      const needed = needs.map((need) => need(state));
      if (asked !== null && needed.every((one, index) => one === asked?.[index])) return;
      asked = needed;
      void make(store, client);
    };
    ask(store.getState());
    return store.subscribe(ask);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

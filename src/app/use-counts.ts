import { useEffect } from 'react';
import { countComparedTime } from '../commands/count-compared-time.ts';
import { countComparison } from '../commands/count-comparison.ts';
import { countOffence } from '../commands/count-offence.ts';
import { countPlaces } from '../commands/count-places.ts';
import { countRanking } from '../commands/count-ranking.ts';
import { countReported } from '../commands/count-reported.ts';
import { countDose, countShift } from '../commands/count-shift.ts';
import { recount } from '../commands/incidents.ts';
import type { AppState, AppStore } from '../state/app-state.ts';
import { selectIncidentFilter } from '../state/select-incidents.ts';
import { selectOffenceQuestion } from '../state/select-offence-sheet.ts';
import { selectCountedAreas } from '../state/select-place-counts.ts';
import { selectRankingQuestion } from '../state/select-ranking.ts';
import { selectReportedCount } from '../state/select-reported.ts';
import { selectShiftQuestion } from '../state/select-shift-counts.ts';
import { useAppStore } from '../state/use-app.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';

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

/** Asks the worker as soon as a choice changes: it counts while the page renders the choice. */
export function useCounts(client: IncidentClient | null): void {
  const store = useAppStore();
  useEffect(() => {
    if (client === null) return;
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
  }, [store, client]);
}

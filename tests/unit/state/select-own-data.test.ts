import { describe, expect, it } from 'vitest';
import { countReports } from '#src/domain/own-data/count-reports.ts';
import type { TyckTillReport } from '#src/domain/own-data/map-tyck-till.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectOwnIncidentSets } from '#src/state/select-incident-set.ts';
import { selectReportCounts, selectReports } from '#src/state/select-own-data.ts';
import { anOwnSet } from '../../builders/own-sets.ts';
import { aDrawnPlace, aRectangle } from '../../builders/places.ts';

const inside = [18.005, 59.305] as const;

function aReport(given: Partial<TyckTillReport> = {}): TyckTillReport {
  return {
    kind: 'tyck-till-report',
    row: 2,
    id: null,
    time: { day: '2024-05-01', minuteOfDay: null, offsetMin: null },
    subject: 'belysning',
    position: inside,
    placeId: null,
    ...given,
  };
}

const placeOf = (id: string, low: number, high: number) =>
  aDrawnPlace({
    id,
    boundary: { origin: 'own', area: aRectangle(low, low, high, high), accuracyM: 40 },
  });

describe('countReports', () => {
  it('counts a report in every place that holds it, and by name only where it has no position', () => {
    const places = [placeOf('square', 0, 10), placeOf('fountain', 4, 6), placeOf('park', 20, 30)];
    const reports = [
      aReport(),
      aReport({ placeId: 'park' }),
      aReport({ position: null, placeId: 'park' }),
      aReport({ position: null, placeId: 'elsewhere' }),
      aReport({ position: null }),
    ];
    expect([...countReports(reports, places)]).toEqual([
      ['square', 2],
      ['fountain', 2],
      ['park', 1],
    ]);
  });
});

describe('reports from app users', () => {
  it('are off until switched on, and never among the incidents', () => {
    const store = createAppStore();
    store.getState().putOwnSet(
      anOwnSet({
        content: { kind: 'tyck-till', values: [aReport(), aReport({ position: null })] },
      }),
    );
    expect(selectReports(store.getState())).toMatchObject({ positions: [inside] });
    expect(selectReports(store.getState()).all).toHaveLength(2);
    expect(selectReportCounts(store.getState())).toBeNull();
    expect(selectOwnIncidentSets(store.getState())).toEqual([]);

    store.getState().showReports(true);
    expect(selectReportCounts(store.getState())).not.toBeNull();
  });
});

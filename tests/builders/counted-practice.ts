import type { PracticeFile } from '#src/data/schema/practice-file.ts';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import type { IncidentOutlines } from '#src/domain/incident/incident-outlines.ts';
import type { AppStore } from '#src/state/app-state.ts';

/** Practice incidents without a row: shown, and held by a worker that a test stands in for. */
export function showPractice(store: AppStore, from = '2023-01-01'): void {
  const columns = {} as IncidentColumns;
  const header = { period: { from, to: '2025-10-31' } } as PracticeFile;
  store.getState().receivePractice(columns, header);
  store.getState().chooseIncidents('practice');
  store.getState().receiveOutlines({} as IncidentOutlines, columns);
}

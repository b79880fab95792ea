import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countDose, countShift } from '#src/commands/count-shift.ts';
import type { CountFilter } from '#src/domain/counting/compile-filter.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import { swedishClock } from '#src/domain/incident/swedish-clock.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectDoseCounts, selectShiftCounts } from '#src/state/select-shift-counts.ts';
import { selectProposedPlaces } from '#src/state/select-shifts.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));
const FRIDAY = { date: '2026-11-27', startMinute: 1200, endMinute: 240 };
const DRUGS = incidentCategories.indexOf('drugs');
const STREET = incidentChannels.indexOf('street');

function aPracticeStore() {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  const columns = { clock: swedishClock } as IncidentColumns;
  store
    .getState()
    .receivePractice(columns, { period: { from: '2021-01-01', to: '2025-10-31' } } as never);
  store.getState().chooseIncidents('practice');
  store.getState().receiveOutlines({ axes: {}, cells: [[]] } as never, columns);
  return store;
}

function aClient() {
  const asked: CountFilter[] = [];
  return {
    asked,
    count: async (filter: CountFilter) => {
      asked.push(filter);
      const byArea = new Map([['odenplan', 7]]);
      return {
        byArea,
        byCell: [new Uint32Array()],
        profile: { total: 12 },
      } as unknown as IncidentCounts;
    },
    countArea: async (areaId: string, filter: CountFilter) => {
      asked.push(filter);
      const byWeekHour = new Uint32Array(168).fill(areaId === 'odenplan' ? 5 : 0);
      return { firstYear: 2021, byMonth: new Uint32Array(60), byWeekHour, withoutHour: 0 };
    },
  };
}

it('counts streets without drug offences, once, and gives the place a reason', async () => {
  const store = aPracticeStore();
  const client = aClient();
  await countShift(store, client);
  expect(client.asked).toEqual([]);

  store.getState().briefShift(FRIDAY);
  await countShift(store, client);
  const { length } = client.asked;
  await countShift(store, client);

  expect(client.asked).toHaveLength(length);
  for (const { categories, channels } of client.asked) {
    expect(categories !== 'all' && categories.has(DRUGS)).toBe(false);
    expect(channels).not.toBe('all');
  }
  expect(client.asked[0]?.channels).toEqual(new Set([STREET]));
  expect(selectShiftCounts(store.getState())?.online).toBe(12);
  const proposed = selectProposedPlaces(store.getState());
  const reasons = proposed.find(({ placeId }) => placeId === 'odenplan')?.reasons ?? [];
  expect(reasons).toContainEqual({ kind: 'counted-hours', count: 40, sourceId: 'practice' });
});

it('forgets the counts of other hours and of other incidents', async () => {
  const store = aPracticeStore();
  store.getState().briefShift(FRIDAY);
  await countShift(store, aClient());
  store.getState().briefShift({ ...FRIDAY, date: '2026-11-28' });
  expect(selectShiftCounts(store.getState())).toBeNull();
  store.getState().briefShift(FRIDAY);
  expect(selectShiftCounts(store.getState())).not.toBeNull();
  store.getState().chooseIncidents('published');
  expect(selectShiftCounts(store.getState())).toBeNull();
});

it('counts the periods beside the visits day by day', async () => {
  const store = aPracticeStore();
  const client = aClient();
  store.getState().askDose({
    before: { start: '2025-03-03', end: '2025-03-09' },
    after: { start: '2025-03-10', end: '2025-03-16' },
    weeks: ['2025-03-03', '2025-03-10'],
  });
  await countDose(store, client);
  expect(client.asked.map(({ span }) => (span?.until ?? 0) - (span?.from ?? 0))).toEqual(
    Array(4).fill(7 * 1440),
  );
  expect(client.asked[0]?.span?.until).toBe(client.asked[1]?.span?.from);
  expect(selectDoseCounts(store.getState())?.before.get('odenplan')).toBe(7);
});

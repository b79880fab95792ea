import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countComparedTime } from '#src/commands/count-compared-time.ts';
import { countComparison } from '#src/commands/count-comparison.ts';
import type { CountFilter } from '#src/domain/counting/compile-filter.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectComparisonTime } from '#src/state/select-compare-time.ts';
import { showPractice } from '../../builders/counted-practice.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));

it('counts what the shown pair asks for once, and what another pair adds', async () => {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  showPractice(store, '2021-01-01');
  store.getState().compareSubject({ kind: 'practice', category: 'robbery' });
  store.getState().comparePlaces(['klara']);
  store.getState().compareWith({ kind: 'itself' });
  store.getState().compareYears([2022, 2023, 2024]);
  const asked: (string | number)[] = [];
  const client = {
    count: async () => ({ byArea: new Map([['klara', 80]]) }) as unknown as IncidentCounts,
    countArea: async (areaId: string, { years }: CountFilter) => {
      asked.push(areaId, years === 'all' ? 'all' : ([...years][0] ?? 0));
      const byWeekHour = new Uint32Array(168).fill(years === 'all' ? 0 : 1);
      return { firstYear: 2021, byMonth: new Uint32Array(60), byWeekHour, withoutHour: 2 };
    },
  };

  await countComparedTime(store, client);
  expect(asked).toEqual([]);

  await countComparison(store, client);
  expect(selectComparisonTime(store.getState())).toMatchObject({ kind: 'counted', week: null });
  await countComparedTime(store, client);
  await countComparedTime(store, client);
  expect(asked).toEqual(['klara', 2023, 'klara', 'all', 'klara', 2024]);
  expect(selectComparisonTime(store.getState())).toMatchObject({
    kind: 'counted',
    week: { from: { year: 2023, total: 168 }, to: { year: 2024 } },
    withoutHour: { from: 2, to: 2 },
  });

  store.getState().showTimeOf('klara:2022:klara:2024');
  await countComparedTime(store, client);
  expect(asked.slice(6)).toEqual(['klara', 2022]);

  store.getState().chooseIncidents('published');
  expect(selectComparisonTime(store.getState())?.kind).not.toBe('counted');
});

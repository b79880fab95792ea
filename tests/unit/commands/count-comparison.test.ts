import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countComparison } from '#src/commands/count-comparison.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import type { IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectComparison } from '#src/state/select-compare.ts';
import { showPractice } from '../../builders/counted-practice.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));

it('counts each asked year once, marks the comparison as practice, and refuses a part year', async () => {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  showPractice(store);
  store.getState().compareSubject({ kind: 'practice', category: 'robbery' });
  store.getState().comparePlaces(['klara']);
  store.getState().compareWith({ kind: 'itself' });
  store.getState().compareYears([2023, 2024, 2025]);
  const asked: (number | undefined)[] = [];
  const client = {
    count: async ({ years }: IncidentFilter) => {
      const [year] = years === 'all' ? [] : years;
      asked.push(year);
      return { byArea: new Map([['klara', year === 2024 ? 40 : 80]]) } as unknown as IncidentCounts;
    },
  };

  await countComparison(store, client);
  await countComparison(store, client);

  expect(asked).toEqual([2023, 2024, 2025]);
  const codes = () => selectComparison(store.getState())?.rows.map(({ verdict }) => verdict.code);
  expect(codes()).toEqual(['not-comparable', 'not-comparable']);
  store.getState().compareYears([2023, 2024]);
  const [row] = selectComparison(store.getState())?.rows ?? [];
  expect(row).toMatchObject({ origin: 'practice', verdict: { code: 'reliable-decrease' } });

  store.getState().compareYears([2024, 2025]);
  store.getState().compareBy('same-months');
  await countComparison(store, client);
  expect(asked.slice(3)).toEqual([2024, 2025]);
  expect(codes()).toEqual(['reliable-increase']);
});

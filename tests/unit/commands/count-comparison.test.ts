import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countComparison } from '#src/commands/count-comparison.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import type { IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import type { IncidentOutlines } from '#src/domain/incident/incident-outlines.ts';
import { ownIncidentSet } from '#src/domain/incident/incident-set.ts';
import type { OwnContent } from '#src/domain/own-data/own-set.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectComparison, selectComparisonSubjects } from '#src/state/select-compare.ts';
import { selectCounted } from '#src/state/select-compare-sheet.ts';
import { showPractice } from '../../builders/counted-practice.ts';
import { anOwnSet } from '../../builders/own-sets.ts';

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

it('counts an own import in its whole years, under its own name, and refuses a part year', async () => {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  const own = anOwnSet({ period: { start: '2023-01-01', end: '2025-10-31' } });
  store.getState().putOwnSet(own);
  store.getState().chooseIncidents(ownIncidentSet(own.id));
  const subjects = () => selectComparisonSubjects(store.getState());
  expect(subjects().some(({ kind }) => kind === 'practice')).toBe(false);
  expect(subjects().find(({ kind }) => kind === 'own')).toMatchObject({
    set: { name: 'Uttag mars', source: 'Polisområdet' },
    years: [{ status: 'measured' }, { status: 'measured' }, { status: 'part' }],
  });
  store.getState().compareSubject({ kind: 'own', setId: own.id, category: 'robbery' });
  store.getState().comparePlaces(['klara']);
  store.getState().compareWith({ kind: 'itself' });
  store.getState().compareYears([2023, 2024, 2025]);
  const count = async ({ years }: IncidentFilter) => {
    const isLater = years !== 'all' && years.has(2024);
    return { byArea: new Map([['klara', isLater ? 40 : 80]]) } as unknown as IncidentCounts;
  };
  await countComparison(store, { count });
  expect(store.getState().comparedCounts.size).toBe(0);

  const { columns } = own.content as Extract<OwnContent, { kind: 'incidents' }>;
  store.getState().receiveOutlines({} as IncidentOutlines, columns);
  await countComparison(store, { count });

  const rows = () => selectComparison(store.getState())?.rows ?? [];
  expect(rows().map(({ verdict }) => verdict.code)).toEqual(['not-comparable', 'not-comparable']);
  store.getState().compareYears([2023, 2024]);
  expect(rows()).toMatchObject([{ origin: 'own', verdict: { code: 'reliable-decrease' } }]);
  expect(selectCounted(store.getState())?.source).toMatchObject({ origin: 'own', setId: own.id });

  store.getState().chooseIncidents('published');
  expect(selectComparison(store.getState())).toBeNull();
});

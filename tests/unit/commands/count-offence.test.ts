import { expect, it } from 'vitest';
import { countOffence } from '#src/commands/count-offence.ts';
import { incidentCategories } from '#src/domain/incident/incident.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import type { IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import { selectOffenceIncidents } from '#src/state/select-offence-sheet.ts';
import { showPractice } from '../../builders/counted-practice.ts';
import { aLoadedStore } from '../../builders/offence-sheets.ts';

function aClient(asked: IncidentFilter[]) {
  return {
    count: async (filter: IncidentFilter) => {
      asked.push(filter);
      return {
        byArea: new Map([['norrmalm', 7]]),
        unplaced: 2,
        withoutHour: 0,
        profile: {
          total: 9,
          byMonth: new Uint32Array(12),
          byWeekHour: new Uint32Array(168),
          byChannel: new Uint32Array(5),
        },
      } as unknown as IncidentCounts;
    },
  };
}

it('counts each year in every channel and the newest on the street, once', async () => {
  const store = aLoadedStore();
  showPractice(store);
  store.getState().askOffence('theft');
  const asked: IncidentFilter[] = [];
  const client = aClient(asked);
  expect(selectOffenceIncidents(store.getState())).toBeNull();

  await countOffence(store, client);
  await countOffence(store, client);

  const theft = new Set(
    ['shoplifting', 'other-theft'].map((one) => incidentCategories.indexOf(one as 'shoplifting')),
  );
  expect(asked.map(({ years, channels }) => [years, channels])).toEqual([
    [new Set([2023]), 'all'],
    [new Set([2024]), 'all'],
    [new Set([2025]), 'all'],
    [new Set([2025]), new Set([0])],
  ]);
  expect(asked.every(({ categories }) => [...categories].join() === [...theft].join())).toBe(true);
  expect(selectOffenceIncidents(store.getState())?.counts.street.withoutPlace).toBe(2);
});

it('counts nothing for published events, nor while no sheet that counts is open', async () => {
  const asked: IncidentFilter[] = [];
  const store = aLoadedStore();
  store.getState().askOffence('fraud');
  await countOffence(store, aClient(asked));
  showPractice(store);
  store.getState().askOffence(null);
  await countOffence(store, aClient(asked));
  expect(asked).toEqual([]);
});

it('never lets a sheet that is no longer open take the place of the one that is', async () => {
  const store = aLoadedStore();
  showPractice(store);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const quick = aClient([]);
  const slow = {
    count: async (filter: IncidentFilter) => {
      await held;
      return quick.count(filter);
    },
  };
  store.getState().askOffence('fraud');
  const late = countOffence(store, slow);
  store.getState().askOffence('drugs');
  await countOffence(store, quick);
  release();
  await late;
  expect(selectOffenceIncidents(store.getState())?.counts.type).toBe('drugs');
});

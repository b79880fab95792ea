import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countReported } from '#src/commands/count-reported.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectReportedPairs } from '#src/state/select-reported.ts';
import { showPractice } from '../../builders/counted-practice.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));

it('counts practice incidents once for each choice, and nothing while published events stand there', async () => {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  let asked = 0;
  const client = {
    count: async () => {
      asked += 1;
      return { byArea: new Map([['klara', 200 + asked]]) } as unknown as IncidentCounts;
    },
  };
  await countReported(store, client);
  expect(asked).toBe(0);

  showPractice(store);
  expect(selectReportedPairs(store.getState())).toBeNull();
  await countReported(store, client);
  await countReported(store, client);
  expect(asked).toBe(1);
  const high = () => selectReportedPairs(store.getState())?.quadrants.squares.high.high;
  expect(high()).toMatchObject([{ placeId: 'klara', count: 201, share: 0.47 }]);

  store.getState().lookAtComparison({ withPoliceDiscovered: true });
  await countReported(store, client);
  expect(high()).toMatchObject([{ count: 202 }]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OffenceSheetInput } from '#src/domain/offence-sheet/build-offence-sheet.ts';
import type { OffenceCounts, OffenceYear } from '#src/domain/offence-sheet/offence-counts.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { noReviews } from '#src/domain/source/contradiction-review.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { ready } from '#src/state/data-slice.ts';
import { selectComparisonData } from '#src/state/select-compare.ts';
import { selectPlacesById, selectRegion } from '#src/state/select-data.ts';
import { selectOffencePlaces } from '#src/state/select-offence-sheet.ts';

const dataDir = join(import.meta.dirname, '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));

/** A store with the region's own data, as it is after loading. */
export function aLoadedStore() {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  return store;
}

/** What a sheet of the region is made of. */
export function anOffenceInput(given: Partial<OffenceSheetInput> = {}): OffenceSheetInput {
  const state = aLoadedStore().getState();
  const { pack } = state;
  const region = selectRegion(state);
  const facts = ready(pack.facts);
  const sources = ready(pack.sources);
  const readings = ready(pack.readings);
  if (region === null || facts === null || sources === null || readings === null) {
    throw new Error('the committed data could not be read');
  }
  return {
    audience: 'internal',
    made: { date: '2026-11-28', time: '12:00' },
    region,
    places: selectPlacesById(state),
    facts: facts.facts,
    documentSources: sources.documentSources,
    dataSets: sources.dataSets,
    contradictions: sources.contradictions,
    reviews: noReviews,
    ranks: readings.ranks,
    statedCounts: readings.statedCounts,
    denominators: selectComparisonData(state)?.denominators ?? null,
    events: ready(pack.events),
    countedPlaces: selectOffencePlaces(state),
    incidents: null,
    ...given,
  };
}

/** One count for every month of a year: 20 on the street and 4 inside. */
export function anOffenceYear(year: number, given: Partial<OffenceYear> = {}): OffenceYear {
  return {
    year,
    total: 24 * 12,
    byMonth: new Uint32Array(12).fill(24),
    byChannel: Uint32Array.of(20 * 12, 4 * 12, 0, 0, 0),
    ...given,
  };
}

export function someOffenceCounts(given: Partial<OffenceCounts> = {}): OffenceCounts {
  const years = given.years ?? [2021, 2022, 2023, 2024].map((year) => anOffenceYear(year));
  return {
    type: 'robbery',
    years,
    street: {
      year: years.at(-1)?.year ?? 2024,
      total: 240,
      byArea: new Map(),
      byWeekHour: new Uint32Array(168).fill(1),
      withoutPlace: 0,
      withoutHour: 0,
    },
    ...given,
  };
}

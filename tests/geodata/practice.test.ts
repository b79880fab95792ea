import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bbox, booleanPointInPolygon } from '@turf/turf';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test, vi } from 'vitest';
import { toFeature } from '#geodata/build/geometry.ts';
import { sha256 } from '#geodata/build/read-source.ts';
import { decodePractice } from '#src/data/decode-practice.ts';
import type { BasemapFile } from '#src/data/schema/basemap-file.ts';
import type { FactsFile } from '#src/data/schema/facts-file.ts';
import type { ManifestFile } from '#src/data/schema/manifest-file.ts';
import type { PlacesFile } from '#src/data/schema/places-file.ts';
import { practiceFile } from '#src/data/schema/practice-file.ts';
import type { RegionFile } from '#src/data/schema/region-file.ts';
import type { SourcesFile } from '#src/data/schema/sources-file.ts';
import type { Area } from '#src/domain/geo/area.ts';
import {
  type IncidentCategory,
  type IncidentChannel,
  incidentCategories,
  incidentChannels,
} from '#src/domain/incident/incident.ts';
import { localTimes } from '#src/domain/incident/local-time.ts';
import type { Place } from '#src/domain/place/place.ts';
import { namedPlaces } from '#src/domain/place/place-geometry.ts';

/** Tens of thousands of positions against real areas, one by one. */
vi.setConfig({ testTimeout: 30_000 });

/** Everything here is read from the committed bytes. */
const dataDir = join(import.meta.dirname, '..', '..', 'public', 'data');
const bytesOf = (name: string) => readFileSync(join(dataDir, name));
const json = <T>(name: string) => JSON.parse(bytesOf(name).toString('utf8')) as T;

const manifest = json<ManifestFile>('manifest.json');
const header = practiceFile.parse(json(manifest.practice.header.path));
const bytes = bytesOf(manifest.practice.columns.path);
const rows = decodePractice('practice', header, Uint8Array.from(bytes).buffer);
const time = localTimes(rows.minute, rows.clock);
const { places } = json<PlacesFile>(manifest.files.places.path);
const basemap = json<BasemapFile>(manifest.files.basemap.path);
const { facts } = json<FactsFile>(manifest.files.facts.path);
const { region } = json<RegionFile>(manifest.files.region.path);
const { dataSets } = json<SourcesFile>(manifest.files.sources.path);

type Row = number;
const all: readonly Row[] = Array.from({ length: rows.count }, (_, row) => row);
const placed = all.filter((row) => rows.hasPosition[row] === 1);
const categoryOf = (row: Row) => incidentCategories[rows.category[row] ?? -1];
const channelOf = (row: Row) => incidentChannels[rows.channel[row] ?? -1];
const isA =
  (...categories: readonly IncidentCategory[]) =>
  (row: Row) =>
    categories.some((category) => category === categoryOf(row));
const isIn =
  (...channels: readonly IncidentChannel[]) =>
  (row: Row) =>
    channels.some((channel) => channel === channelOf(row));
const isJanToOct = (year: number) => (row: Row) =>
  time.year[row] === year && (time.month[row] ?? 0) <= 10;
const hourOf = (row: Row) => time.hour[row] ?? 0;
const share = (of: readonly Row[], test: (row: Row) => boolean) =>
  of.filter(test).length / of.length;

/** Rows inside an area, by Turf. The box is only to leave out what is far away. */
function inside(area: Area, of: readonly Row[] = placed): readonly Row[] {
  const shape = toFeature(area);
  shape.bbox = bbox(shape);
  return of.filter((row) => booleanPointInPolygon([rows.lon[row] ?? 0, rows.lat[row] ?? 0], shape));
}

const named = namedPlaces(places as readonly Place[], region.hotspotIds);
const byPlace = new Map(named.map(({ id, boundary }) => [id, inside(boundary.area)]));
const at = (placeId: string): readonly Row[] => {
  const found = byPlace.get(placeId);
  if (found === undefined) throw new Error(`${placeId} is no named place`);
  return found;
};

/** Two Poisson counts over equal time: how many standard deviations apart. */
const apart = (before: number, after: number) => (after - before) / Math.sqrt(before + after);
const janToOct = (year: number, category: IncidentCategory) =>
  all.filter(isJanToOct(year)).filter(isA(category)).length;

/** Of streets for walking: x1, y1, x2, y2. */
const segments = basemap.streets
  .filter(({ foot }) => foot)
  .flatMap(({ lines }) => lines)
  .flatMap((line) => line.slice(1).map((end, index) => [...(line[index] ?? end), ...end] as const));

const YEARS = [2021, 2022, 2023, 2024, 2025];

describe('the files', () => {
  test('are what the manifest and the header vouch for', () => {
    expect(sha256(bytes)).toBe(header.sha256);
    expect(manifest.practice.columns).toMatchObject({
      bytes: bytes.byteLength,
      sha256: header.sha256,
      path: `practice.${header.sha256.slice(0, 12)}.bin`,
    });
  });

  test('hold about 90 000 incidents, in at most 8 bytes each and 5.5 compressed', () => {
    expect(Math.abs(rows.count - 90_000)).toBeLessThan(5000);
    expect(bytes.byteLength / rows.count).toBeLessThanOrEqual(8);
    expect(gzipSync(bytes, { level: 6 }).byteLength / rows.count).toBeLessThan(5.5);
  });

  test('divide the region into steps shorter than 0.2 m', () => {
    const [west, south, east, north] = header.bounds;
    const metresEast = 111_320 * Math.cos((south * Math.PI) / 180);
    expect(((east - west) * metresEast) / 65_534).toBeLessThan(0.2);
    expect(((north - south) * 111_320) / 65_534).toBeLessThan(0.2);
  });

  test('name the data set that describes them', () => {
    const described = dataSets.find(({ id }) => id === header.dataSetId);
    expect(described?.bias.sv).toContain('påhittat');
    expect(described?.bias.en).toContain('made up');
  });
});

describe('time', () => {
  test('runs from the first minute of 2021 to the last day of October 2025, sorted', () => {
    const first = Temporal.ZonedDateTime.from('2021-01-01T00:00[Europe/Stockholm]');
    const end = Temporal.ZonedDateTime.from('2025-11-01T00:00[Europe/Stockholm]');
    expect(header.period).toEqual({ from: '2021-01-01', to: '2025-10-31' });
    expect(Date.parse(header.origin)).toBe(first.epochMilliseconds);
    const length = (end.epochMilliseconds - first.epochMilliseconds) / 60_000;
    expect(rows.minute.at(-1)).toBeLessThan(length);
    expect(rows.minute.every((minute, row) => minute >= (rows.minute[row - 1] ?? 0))).toBe(true);
    expect(new Set(time.year)).toEqual(new Set(YEARS));
  });

  test('changes its offset when Stockholm does', () => {
    const changes: number[] = [0];
    let moment = Temporal.ZonedDateTime.from('2021-01-01T00:00[Europe/Stockholm]');
    for (;;) {
      const next = moment.getTimeZoneTransition('next');
      if (next === null || next.year > 2025) break;
      changes.push((next.epochMilliseconds - Date.parse(header.origin)) / 60_000);
      moment = next;
    }
    expect(header.offsets.map(({ fromMinute }) => fromMinute)).toEqual(changes);
    expect(header.offsets.map(({ offsetMin }) => offsetMin)).toEqual(
      changes.map((_, index) => (index % 2 === 0 ? 60 : 120)),
    );
  });

  test('is the local time that Temporal has, for every hundredth incident', () => {
    for (const row of all.filter((_, index) => index % 100 === 0)) {
      const local = Temporal.Instant.fromEpochMilliseconds(
        (rows.clock.origin + (rows.minute[row] ?? 0)) * 60_000,
      ).toZonedDateTimeISO(header.timeZone);
      expect([
        time.year[row],
        time.month[row],
        time.day[row],
        time.weekday[row],
        time.hour[row],
      ]).toEqual([local.year, local.month, local.day, local.dayOfWeek - 1, local.hour]);
    }
  });
});

describe('what is left out', () => {
  test('there is no category for violence in close relationships or sexual offences', () => {
    expect(header.categories).toEqual([
      'fraud',
      'shoplifting',
      'other-theft',
      'drugs',
      'assault-outdoors',
      'robbery',
      'damage',
    ]);
    expect(new Set(all.map(categoryOf))).toEqual(new Set(header.categories));
  });

  test('assault is outdoors only, never at home', () => {
    expect(
      all.filter(isA('assault-outdoors')).filter((row) => channelOf(row) !== 'street'),
    ).toEqual([]);
  });

  test('the header has no field for a person', () => {
    expect(Object.keys(header).sort()).toEqual(Object.keys(practiceFile.shape).sort());
    expect(header.columns.map(({ name }) => name)).toEqual(['minuteDelta', 'x', 'y', 'kind']);
  });
});

describe('positions', () => {
  test('all lie in the region', () => {
    expect(inside(basemap.outline as Area)).toHaveLength(placed.length);
  });

  test('none lies in the water', () => {
    for (const area of basemap.water) expect(inside(area as Area)).toEqual([]);
  });

  test('nothing online or at home has one, and few of the others have none', () => {
    expect(placed.filter(isIn('online', 'home'))).toEqual([]);
    const others = all.filter(isIn('street', 'indoors'));
    expect(share(others, (row) => rows.hasPosition[row] === 0)).toBeCloseTo(0.03, 2);
    expect(all.filter(isIn('online')).length).toBeGreaterThan(0);
    expect(all.filter(isIn('home')).length).toBeGreaterThan(0);
  });

  test('almost all lie along a street for walking; a few in the large greens do not', () => {
    const sample = placed.filter((_, index) => index % 20 === 0);
    const off = sample.filter(
      (row) => metresToStreet(rows.lon[row] ?? 0, rows.lat[row] ?? 0) > 13.5,
    );
    expect(off.length).toBeGreaterThan(0);
    expect(off.length / sample.length).toBeLessThan(0.01);
    const greens = basemap.greenGround.flatMap((area) => inside(area as Area, off));
    expect(new Set(greens).size).toBe(off.length);
  });

  test('lie in every stadsdel', () => {
    for (const { id, boundary } of places.filter(({ type }) => type === 'stadsdel')) {
      expect(inside(boundary?.area as Area).length, id).toBeGreaterThan(50);
    }
  });
});

describe('places', () => {
  test('Klara has the most of all named places', () => {
    const counts = named
      .map(({ id }) => ({ id, count: at(id).length }))
      .sort((a, b) => b.count - a.count);
    expect(counts[0]?.id).toBe('klara');
    for (const { id, count } of counts.slice(1)) {
      expect(apart(count, counts[0]?.count ?? 0), id).toBeGreaterThan(5);
    }
  });

  test('Odenplan and Stureplan follow, above every other named place', () => {
    const [, second, third, ...others] = named
      .map(({ id }) => ({ id, count: at(id).length }))
      .sort((a, b) => b.count - a.count);
    expect(new Set([second?.id, third?.id])).toEqual(new Set(['odenplan', 'stureplan']));
    for (const { id, count } of others) {
      expect(apart(count, third?.count ?? 0), id).toBeGreaterThan(5);
    }
  });

  test.each([
    ['in all channels', () => true],
    ['in the street alone', (row: Row) => channelOf(row) === 'street'],
  ])(
    '%s the counts tell no order between Odenplan and Stureplan, in any year or in all',
    (_, isShown) => {
      const [one, other] = [at('odenplan').filter(isShown), at('stureplan').filter(isShown)];
      expect(Math.abs(apart(one.length, other.length))).toBeLessThan(1.96);
      const signs = YEARS.map((year) => {
        const z = apart(
          one.filter((row) => time.year[row] === year).length,
          other.filter((row) => time.year[row] === year).length,
        );
        expect(Math.abs(z), String(year)).toBeLessThan(1.96);
        return Math.sign(z);
      });
      // Neither stands first every year.
      expect(new Set(signs).size).toBeGreaterThan(1);
    },
  );
});

describe('numbers and directions', () => {
  test('robberies of January–October are as stated in 2022 and 2025, and in between in between', () => {
    const stated = (id: string) => facts.find((fact) => fact.id === id)?.value;
    expect(stated('crime.robbery.2022')).toMatchObject({ value: 154 });
    expect(stated('crime.robbery.2025')).toMatchObject({ value: 69 });
    const [before, one, two, after] = [2022, 2023, 2024, 2025].map((year) =>
      janToOct(year, 'robbery'),
    );
    expect([before, after]).toEqual([154, 69]);
    expect([154, one, two, 69]).toEqual([154, one, two, 69].sort((a = 0, b = 0) => b - a));
    expect(new Set([before, one, two, after]).size).toBe(4);
  });

  test.each([
    ['fraud', 'up'],
    ['drugs', 'up'],
    ['assault-outdoors', 'unchanged'],
  ] as const)('%s of January–October goes %s from 2024 to 2025', (category, direction) => {
    const z = apart(janToOct(2024, category), janToOct(2025, category));
    if (direction === 'up') expect(z).toBeGreaterThan(1.96);
    else expect(Math.abs(z)).toBeLessThan(1.96);
  });

  test('fraud, theft and drugs dominate every year, and shoplifting is the most common theft', () => {
    for (const year of YEARS) {
      const ofYear = all.filter((row) => time.year[row] === year);
      const count = (...categories: IncidentCategory[]) => ofYear.filter(isA(...categories)).length;
      const least = Math.min(count('fraud'), count('shoplifting', 'other-theft'), count('drugs'));
      for (const other of ['damage', 'assault-outdoors', 'robbery'] as const) {
        expect(count(other), `${other} ${year}`).toBeLessThan(least);
      }
      expect(count('fraud', 'shoplifting', 'other-theft', 'drugs') / ofYear.length).toBeGreaterThan(
        0.8,
      );
      expect(count('shoplifting')).toBeGreaterThan(count('other-theft'));
    }
  });
});

/** Friday and Saturday nights from 22 to 04. */
function isWeekendNight(row: Row): boolean {
  const weekday = time.weekday[row] ?? 0;
  return hourOf(row) >= 22 ? weekday === 4 || weekday === 5 : hourOf(row) < 4 && weekday >= 5;
}

describe('time of day', () => {
  test('weekend nights weigh far more at Stureplan than elsewhere', () => {
    const stureplan = new Set(at('stureplan'));
    const elsewhere = placed.filter((row) => !stureplan.has(row));
    const [there, here] = [share(elsewhere, isWeekendNight), share([...stureplan], isWeekendNight)];
    // Twelve of 168 hours: 7 % if nothing were different.
    expect(here).toBeGreaterThan(0.25);
    expect(here / there).toBeGreaterThan(2.5);
  });

  test('the nights of Stureplan are busiest at weekends, and not empty on weekdays', () => {
    const nights = at('stureplan').filter((row) => hourOf(row) >= 22 || hourOf(row) < 4);
    const weekend = nights.filter(isWeekendNight).length / 2;
    const weekday = nights.filter((row) => !isWeekendNight(row)).length / 5;
    expect(weekend).toBeGreaterThan(3 * weekday);
    expect(weekday).toBeGreaterThan(50);
  });

  test('shoplifting in Klara keeps to shop hours', () => {
    const isOpen = (row: Row) => hourOf(row) >= 10 && hourOf(row) < 20;
    expect(share(at('klara').filter(isA('shoplifting')), isOpen)).toBeGreaterThan(0.9);
  });

  test('drugs are mostly indoors at Stureplan and mostly in the street at Klara and Odenplan', () => {
    const indoors = (place: string) => share(at(place).filter(isA('drugs')), isIn('indoors'));
    expect(indoors('stureplan')).toBeGreaterThan(0.65);
    expect(indoors('klara')).toBeLessThan(0.35);
    expect(indoors('odenplan')).toBeLessThan(0.35);
  });

  test('robbery at night gathers at few places, robbery by day and evening is more spread', () => {
    const robbery = placed.filter(isA('robbery'));
    const isNight = (row: Row) => hourOf(row) >= 22 || hourOf(row) < 5;
    const nightlife = new Set(['stureplan', 'klara', 'kungstradgarden', 'sveavagen'].flatMap(at));
    const [night, day] = [robbery.filter(isNight), robbery.filter((row) => !isNight(row))];
    expect(share(night, (row) => nightlife.has(row))).toBeGreaterThan(
      1.5 * share(day, (row) => nightlife.has(row)),
    );
  });

  test('assault outdoors is concentrated to the nightlife of the centre', () => {
    const assaults = placed.filter(isA('assault-outdoors'));
    const centre = places.find(({ id }) => id === 'norrmalm')?.boundary?.area as Area;
    const central = new Set([...inside(centre, assaults), ...at('stureplan')]);
    expect(share(assaults, (row) => central.has(row))).toBeGreaterThan(0.6);
  });
});

describe('assumptions', () => {
  test('are stated in both languages, and what follows the document names its facts', () => {
    const factIds = new Set(facts.map(({ id }) => id));
    for (const { id, basis, text, factIds: named } of header.assumptions) {
      expect(text.sv.length, id).toBeGreaterThan(40);
      expect(text.en.length, id).toBeGreaterThan(40);
      expect(named !== undefined, id).toBe(basis === 'fact');
      for (const fact of named ?? []) expect(factIds.has(fact), fact).toBe(true);
    }
  });

  test('say that the robbery total of 2022 is taken to be January–October, and that no order is meant', () => {
    const text = header.assumptions.map(({ text: { sv } }) => sv).join('\n');
    expect(text).toContain('I-PERIOD');
    expect(text).toContain('utan ordning sinsemellan');
  });
});

/** Flat ground will do for a dozen metres; what is farther off than `NEAR` degrees counts as that far. */
function metresToStreet(lon: number, lat: number): number {
  const NEAR = 0.0005;
  const east = 111_320 * Math.cos((lat * Math.PI) / 180);
  let nearest = NEAR * 111_320;
  for (const [x1, y1, x2, y2] of segments) {
    if (lat < Math.min(y1, y2) - NEAR || lat > Math.max(y1, y2) + NEAR) continue;
    const [ax, ay] = [(x1 - lon) * east, (y1 - lat) * 111_320];
    const [dx, dy] = [(x2 - x1) * east, (y2 - y1) * 111_320];
    const along = Math.min(Math.max(-(ax * dx + ay * dy) / (dx * dx + dy * dy || 1), 0), 1);
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return nearest;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkArea } from '#geodata/build/check-rings.ts';
import { checkStadsdelar } from '#geodata/build/check-stadsdelar.ts';
import { contains, sharedSquareMetres, squareMetres } from '#geodata/build/geometry.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import { sha256 } from '#geodata/build/read-source.ts';
import type { BasemapFile } from '#src/data/schema/basemap-file.ts';
import type { ContextFile } from '#src/data/schema/context-file.ts';
import type { EventsFile } from '#src/data/schema/events-file.ts';
import type { FactsFile } from '#src/data/schema/facts-file.ts';
import { type ManifestFile, manifestFile } from '#src/data/schema/manifest-file.ts';
import { packSchemas } from '#src/data/schema/pack-schemas.ts';
import type { PlacesFile } from '#src/data/schema/places-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import type { SourcesFile } from '#src/data/schema/sources-file.ts';
import { type PackFileRole, packFileRoles } from '#src/domain/pack/pack-file-role.ts';

const dataDir = join(import.meta.dirname, '..', '..', 'public', 'data');
const read = (name: string): string => readFileSync(join(dataDir, name), 'utf8');
const manifest = manifestFile.parse(JSON.parse(read('manifest.json'))) as ManifestFile;

function load<T>(role: PackFileRole): T {
  return packSchemas[role].parse(JSON.parse(read(manifest.files[role].path))) as T;
}

const { places } = load<PlacesFile>('places');
const { facts } = load<FactsFile>('facts');
const readings = load<ReadingsFile>('readings');
const sources = load<SourcesFile>('sources');
const { events } = load<EventsFile>('events');
const basemap = load<BasemapFile>('basemap');
const context = load<ContextFile>('context');

const placeIds = new Set(places.map((place) => place.id));
const factById = new Map(facts.map((fact) => [fact.id, fact]));
const drawn = places.flatMap(({ id, boundary, labelPoint }) =>
  boundary === undefined ? [] : [{ id, area: boundary.area, labelPoint }],
);
const stadsdelList = drawn.filter(({ id }) =>
  places.some((place) => place.id === id && place.type === 'stadsdel'),
);

function expectUnique(ids: readonly string[]): void {
  expect(ids.length).toBe(new Set(ids).size);
}

test('holds what the sources hold', () => {
  expect({
    facts: facts.length,
    places: places.length,
    drawn: drawn.length,
    placed: places.filter((place) => place.labelPoint !== undefined).length,
    documentSources: sources.documentSources.length,
    contradictions: sources.contradictions.length,
    priorityAreas: sources.priorityAreas.length,
    dataSets: sources.dataSets.length,
    events: events.length,
    streets: basemap.streets.length,
    parks: basemap.parks.length,
    schools: context.schools.length,
    entrances: context.entrances.length,
    stops: context.stops.length,
  }).toEqual({
    facts: 188,
    places: 45,
    drawn: 22,
    placed: 37,
    documentSources: 20,
    contradictions: 45,
    priorityAreas: 5,
    dataSets: 14,
    events: 427,
    streets: 274,
    parks: 8,
    schools: 15,
    entrances: 52,
    stops: 179,
  });
});

test('the manifest lists every packed file with its size and checksum, and there is no other', () => {
  for (const role of packFileRoles) {
    const { path, bytes, sha256: hash } = manifest.files[role];
    const content = read(path);
    expect(sha256(content)).toBe(hash);
    expect(Buffer.byteLength(content)).toBe(bytes);
    expect(path).toBe(`${role}.${hash.slice(0, 12)}.json`);
  }
  const practice = Object.values(manifest.practice);
  for (const { path, bytes, sha256: hash } of practice) {
    const content = readFileSync(join(dataDir, path));
    expect(sha256(content)).toBe(hash);
    expect(content.byteLength).toBe(bytes);
    expect(path).toMatch(new RegExp(`^practice\\.${hash.slice(0, 12)}\\.(?:json|bin)$`));
  }
  expect(
    readdirSync(dataDir)
      .filter((name) => /\.(?:json|bin)$/.test(name))
      .sort(),
  ).toEqual(
    [
      ...packFileRoles.map((role) => manifest.files[role].path),
      ...practice.map(({ path }) => path),
      'manifest.json',
    ].sort(),
  );
});

test('ids are unique in every file', () => {
  expectUnique(places.map((place) => place.id));
  expectUnique(facts.map((fact) => fact.id));
  expectUnique(sources.contradictions.map((entry) => entry.id));
  expectUnique(sources.documentSources.map((entry) => entry.id));
  expectUnique(sources.dataSets.map((entry) => entry.id));
  expectUnique(sources.priorityAreas.map((entry) => entry.id));
  expectUnique(readings.indicators.map((entry) => entry.id));
  expectUnique(events.flatMap((event) => event.id ?? []));
  expectUnique(basemap.streets.map((street) => street.name));
  expectUnique(
    readings.series.map((series) => `${series.indicatorId} ${series.placeId} ${series.groupId}`),
  );
});

test('every drawn ring is closed, does not cross itself and lies in Sweden', () => {
  const log = new IssueLog();
  for (const { id, area } of drawn) checkArea(area, 'places', id, log);
  for (const { name, area } of basemap.parks) checkArea(area, 'basemap', name, log);
  for (const area of [basemap.outline, ...basemap.water, ...basemap.greenGround]) {
    checkArea(area, 'basemap', 'ground', log);
  }
  expect(log.issues).toEqual([]);
});

test('the eight stadsdelar leave no gap and share no ground', () => {
  const log = new IssueLog();
  const measure = checkStadsdelar(stadsdelList, 'places', log);
  expect(stadsdelList).toHaveLength(8);
  expect(log.issues).toEqual([]);
  expect(measure).toMatchObject({ largestOverlapM2: 0, largestGapM2: 0, gaps: 0 });
  expect(Math.abs(measure.unionM2 - measure.sumM2)).toBeLessThan(1);
});

test('the outline is as large as the stadsdelar together', () => {
  const sum = stadsdelList.reduce((total, { area }) => total + squareMetres(area), 0);
  expect(Math.abs(squareMetres(basemap.outline) - sum)).toBeLessThan(1);
});

test('every drawn place lies in the region and holds its own label point', () => {
  for (const { id, area, labelPoint } of drawn) {
    expect(sharedSquareMetres(area, basemap.outline), id).toBeGreaterThan(0);
    expect(labelPoint !== undefined && contains(area, labelPoint), id).toBe(true);
  }
});

test('no position has more than five decimals', () => {
  const positions = [
    ...places.flatMap((place) => place.labelPoint ?? []),
    ...drawn.flatMap(({ area }) => area.coordinates.flat(3)),
    ...basemap.streets.flatMap((street) => street.lines.flat(2)),
    ...basemap.landmarks.flatMap((landmark) => landmark.position),
  ];
  for (const value of positions) expect(value).toBe(Math.round(value * 1e5) / 1e5);
});

test('organisations, police areas, Karlbergs skola and Stockholms stadion have no geometry', () => {
  const without = places.filter(
    (place) => place.boundary === undefined && place.labelPoint === undefined,
  );
  expect(without.map((place) => place.id).sort()).toEqual([
    'hela-staden',
    'karlbergs-skola',
    'lpo-norra-innerstaden',
    'lpo-norrmalm',
    'po-stockholm-city',
    'polisregion-stockholm',
    'stockholms-stad',
    'stockholms-stadion',
  ]);
});

test('a place across two stadsdelar belongs to the region', () => {
  for (const id of ['stureplan', 'norra-djurgardsstaden']) {
    expect(places.find((place) => place.id === id)?.parentId).toBe('norra-innerstaden');
  }
});

test('every fact, event and parent points at a place that exists', () => {
  for (const fact of facts) expect(placeIds.has(fact.placeId), fact.id).toBe(true);
  for (const event of events) expect(placeIds.has(event.placeId)).toBe(true);
  for (const { parentId } of places)
    expect(parentId === undefined || placeIds.has(parentId)).toBe(true);
});

test('every source and contradiction of a fact resolves', () => {
  const sourceIds = new Set(sources.documentSources.map((entry) => entry.id));
  const contradictionIds = new Set(sources.contradictions.map((entry) => entry.id));
  for (const fact of facts) {
    expect(sourceIds.has(fact.sourceId), fact.id).toBe(true);
    for (const id of fact.contradictionIds) expect(contradictionIds.has(id), id).toBe(true);
  }
});

test('every fact that the readings point at exists', () => {
  const {
    series,
    statedCounts,
    phenomena,
    indicators: _,
    version: __,
    registers: { schoolTables, ...registers },
    ...lists
  } = readings;
  const factIds = [
    ...statedCounts.flatMap(({ counts }) => counts.map(({ factId }) => factId)),
    ...phenomena.flatMap((phenomenon) => phenomenon.factIds),
    ...schoolTables.flatMap((table) => table.factIds),
    ...[...Object.values(registers), ...Object.values(lists)].flatMap((entries) =>
      entries.map((entry) => entry.factId),
    ),
    ...series.flatMap(({ observations }) =>
      observations.flatMap((entry) => (entry.status === 'measured' ? entry.factId : [])),
    ),
  ];
  expect(factIds.length).toBeGreaterThan(50);
  for (const id of factIds) expect(factById.has(id), id).toBe(true);
});

test('a share is the figure of its fact', () => {
  for (const { observations } of readings.series) {
    for (const entry of observations) {
      if (entry.status !== 'measured') continue;
      const value = factById.get(entry.factId)?.value;
      expect(value).toMatchObject({ kind: 'number', unit: 'procent' });
      expect(value?.kind === 'number' && value.value).toBeCloseTo(entry.share * 100, 6);
    }
  }
});

test('a denominator is the figure of its fact, at the place of the fact', () => {
  expect(readings.denominators.length).toBeGreaterThan(0);
  for (const { factId, value, placeId, sourceId } of readings.denominators) {
    expect(factById.get(factId)).toMatchObject({ value: { value }, placeId, sourceId });
  }
});

test('has residents for the region alone, and none of Klara per resident', () => {
  const residents = readings.denominators.filter(({ denominator }) => denominator === 'residents');
  expect(residents).toMatchObject([
    { placeId: 'norra-innerstaden', value: 155_286, period: { text: { sv: '2024-12-31' } } },
  ]);
  expect(readings.unsuitableDenominators).toContainEqual(
    expect.objectContaining({ placeId: 'klara', denominator: 'residents' }),
  );
});

test('keeps 47 % of the regional survey and 24 % of the place survey apart', () => {
  const holding = (factId: string) =>
    readings.series.filter(({ observations }) =>
      observations.some((entry) => entry.status === 'measured' && entry.factId === factId),
    );
  const regional = holding('perc.klara.drugtrade.2025');
  const atThePlace = holding('perc.sergel.drugtrade.2025');
  expect(regional).toMatchObject([{ placeId: 'klara', alsoCoversIds: ['jakob'] }]);
  expect(atThePlace).toMatchObject([{ placeId: 'sergels-torg' }]);
  expect(regional[0]?.indicatorId).not.toBe(atThePlace[0]?.indicatorId);
});

test('2022 is not measured here in the regional tables, and never zero', () => {
  const tables = ['otrygg-sent', 'undviker-platser', 'otrygga-grupper'];
  const series = readings.series.filter(({ indicatorId }) => tables.includes(indicatorId));
  expect(series).toHaveLength(8);
  for (const { observations } of series) {
    expect(observations.find(({ year }) => year === 2022)).toEqual({
      status: 'missing',
      year: 2022,
      reason: 'not-measured-here',
    });
  }
});

test('every series has each year once, and all series of an indicator the same years', () => {
  for (const { id } of readings.indicators) {
    const years = readings.series
      .filter(({ indicatorId }) => indicatorId === id)
      .map(({ observations }) => observations.map(({ year }) => year));
    const [first = []] = years;
    expect(first).toEqual(first.map((_, index) => (first[0] ?? 0) + index));
    for (const other of years) expect(other).toEqual(first);
  }
});

test('no share claims a number of answers, since the document states none', () => {
  for (const { observations } of readings.series) {
    for (const entry of observations) expect(entry).not.toHaveProperty('answers');
  }
});

test('the change of unclear unit among older residents is no observation', () => {
  expect(JSON.stringify(readings)).not.toContain('unsafe.65.change');
});

test('only the derived 2024 share is marked as derived', () => {
  const derived = readings.series.flatMap(({ observations }) =>
    observations.filter((entry) => entry.status === 'measured' && entry.isDerived === true),
  );
  expect(derived).toMatchObject([{ year: 2024, factId: 'trust.district.2024' }]);
});

test('the collaboration ladder holds the document’s own conflict', () => {
  const steps = (id: string) =>
    readings.collaboration.filter(({ placeId }) => placeId === id).map(({ step }) => step);
  expect(steps('klara')).toEqual(['need']);
  expect(steps('sergels-torg')).toEqual(['active']);
  expect(steps('hjorthagen').sort()).toEqual(['active', 'need']);
  expect(steps('centralstationen')).toEqual(['agreed', 'agreed']);
});

test('no packed text names the facility or a named heat plant', () => {
  for (const role of packFileRoles) {
    const text = read(manifest.files[role].path).toLocaleLowerCase('sv');
    for (const word of ['boendet', 'hemlösa med missbruk', 'homeless people with', 'fortum']) {
      expect(text.includes(word), `${role}: ${word}`).toBe(false);
    }
  }
});

test('the spring event in Hjorthagen is internal and reads as a change in the area', () => {
  expect(factById.get('hjort.opening')).toMatchObject({
    visibility: 'internal',
    text: { sv: 'Förändring i området under våren 2025', en: 'Change in the area in spring 2025' },
  });
  expect(readings.placeEvents.find(({ factId }) => factId === 'hjort.opening')).toMatchObject({
    visibility: 'internal',
  });
});

test('internal statements are exactly those of the region’s list', () => {
  const internal = facts.filter((fact) => fact.visibility === 'internal').map((fact) => fact.id);
  expect(internal.sort()).toEqual(['ext.low', 'hjort.opening', 'hjort.response']);
});

test('violence in close relationships stands on no map', () => {
  const onMaps = JSON.stringify(readings);
  for (const id of ['dv.adultunit', 'dv.familyunit.2024', 'vit.2024', 'crime.fridskr.trend']) {
    expect(onMaps).not.toContain(id);
  }
});

test('sexual offences have month and whole area only', () => {
  const sexual = events.filter((event) => event.category === 'sexual-offence');
  expect(sexual).toHaveLength(6);
  for (const event of sexual) {
    expect(event).toMatchObject({ placeId: 'norra-innerstaden', named: '' });
    expect(event.occurred).toMatch(/^\d{4}-\d{2}$/);
    expect(event).not.toHaveProperty('id');
  }
});

test('no source of data lacks owner, licence, attribution, date, period or bias', () => {
  for (const dataSet of sources.dataSets) {
    for (const value of Object.values(dataSet)) {
      for (const text of typeof value === 'string' ? [value] : [value.sv, value.en]) {
        expect(text.trim(), dataSet.id).not.toBe('');
      }
    }
  }
  expect(manifest.attributions.map(({ licence }) => licence)).toEqual(
    expect.arrayContaining(['CC0-1.0', 'ODbL-1.0', 'Allmän handling']),
  );
});

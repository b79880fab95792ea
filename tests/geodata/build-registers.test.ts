import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRegisters } from '#geodata/build/build-registers.ts';
import { factsFile } from '#src/data/schema/facts-file.ts';
import { placesFile } from '#src/data/schema/places-file.ts';
import { readingsFile } from '#src/data/schema/readings-file.ts';
import { sourcesFile } from '#src/data/schema/sources-file.ts';
import { placeRegisters } from '#src/domain/collaboration/place-registers.ts';
import { relatePlaces } from '#src/domain/place/place-geometry.ts';
import { codesOf } from './issues.ts';

const dataDir = join(import.meta.dirname, '..', '..', 'public', 'data');
const packed = (role: string): unknown => {
  const name = readdirSync(dataDir).find((file) => file.startsWith(`${role}.`));
  return JSON.parse(readFileSync(join(dataDir, name ?? ''), 'utf8'));
};
const { facts } = factsFile.parse(packed('facts'));
const readings = readingsFile.parse(packed('readings'));
const { contradictions, documentSources } = sourcesFile.parse(packed('sources'));
const { places } = placesFile.parse(packed('places'));
const { registers } = readings;

const both = (text: string) => ({ sv: text, en: text });
const aForum = {
  id: 'nav',
  name: both('Nav'),
  factId: 'prio.1',
  measure: 'Nav',
  state: 'named',
} as const;
const rules = (measures: readonly string[]) => ({
  file: 'registers.json',
  priorityAreas: [
    {
      id: 'prio.1',
      name: 'Unga',
      checked: true,
      meaning: 'behov',
      lines: '1',
      measures: [...measures],
      caveat: '',
    },
  ],
  translate: both,
});
const none = { goals: [], forums: [], recurring: [], schoolTables: [] };

test('a forum without its measure in the document is an error', () => {
  const config = { ...none, forums: [aForum] };
  expect(codesOf((log) => buildRegisters(config, facts, rules(['Nav']), log))).toEqual([]);
  expect(codesOf((log) => buildRegisters(config, facts, rules(['Annat']), log))).toEqual([
    'unknown-measure',
  ]);
});

test('a statement that the document does not have is an error', () => {
  const config = { ...none, goals: [{ factId: 'okand' }] };
  expect(codesOf((log) => buildRegisters(config, facts, rules([]), log))).toEqual(['unknown-fact']);
});

test('every entry of the committed registers has a source with lines, and a time or none stated', () => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const sourceIds = new Set(documentSources.map(({ id }) => id));
  const codes = new Set(contradictions.map(({ id }) => id));
  const factIds = [
    ...readings.collaboration.map(({ factId }) => factId),
    ...readings.drugScenes.map(({ factId }) => factId),
    ...facts.filter(({ kind }) => kind === 'agreement').map(({ id }) => id),
    ...[...registers.goals, ...registers.forums, ...registers.recurring].map(
      ({ factId }) => factId,
    ),
    ...registers.schoolTables.flatMap((table) => table.factIds),
  ];
  expect(factIds.length).toBeGreaterThan(60);
  for (const id of factIds) {
    const fact = byId.get(id);
    expect(fact?.lines, id).toMatch(/\d/);
    expect(sourceIds.has(fact?.sourceId ?? ''), id).toBe(true);
    expect(['year', 'school-year', 'earlier-years', 'not-stated'], id).toContain(fact?.year.kind);
    for (const code of fact?.contradictionIds ?? []) expect(codes.has(code), code).toBe(true);
  }
});

test('the place with an assessed need and the place inside it with active work both keep their mark', () => {
  const { nestedIds } = relatePlaces(places, ['klara', 'odenplan', 'stureplan', 'hjorthagen']);
  const list = placeRegisters({
    collaboration: readings.collaboration,
    goals: registers.goals,
    nestedIds,
    own: [],
  });
  const conflictsAt = (id: string) =>
    list.find(({ placeId }) => placeId === id)?.conflicts.map(({ factId }) => factId);
  expect(conflictsAt('klara')).toEqual(['plats.klara.actors']);
  expect(conflictsAt('sergels-torg')).toEqual(['plats.need.klara']);
  const need = facts.find(({ id }) => id === 'plats.need.klara');
  expect(need?.contradictionIds).toContain('I-PLATS');
});

test('what was seen in one year is not called a pattern', () => {
  for (const { factId, basis } of registers.recurring) {
    const fact = facts.find(({ id }) => id === factId);
    expect(basis, factId).toBe(fact?.period.kind === 'stated' ? 'one-year' : 'pattern');
  }
});

test('no table of absence has a row for a single school', () => {
  const schools = new Set(places.filter(({ type }) => type === 'school').map(({ id }) => id));
  const absence = registers.schoolTables.find(({ id }) => id === 'absence');
  expect(absence?.factIds.length).toBeGreaterThan(0);
  for (const factId of absence?.factIds ?? []) {
    expect(schools.has(facts.find(({ id }) => id === factId)?.placeId ?? ''), factId).toBe(false);
  }
});

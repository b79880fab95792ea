import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Build, buildPack } from '#geodata/build/build-pack.ts';
import { sha256 } from '#geodata/build/read-source.ts';
import { differingFiles, writePack } from '#geodata/build/write-pack.ts';
import { issuesOf } from './issues.ts';
import { aSourcesCopy, sourcesDir, temporaryFolder } from './sources-copy.ts';

/** Each test builds everything at least once. */
vi.setConfig({ testTimeout: 30_000 });

const root = join(import.meta.dirname, '..', '..');
const committed = {
  dataDir: join(root, 'public', 'data'),
  reportsDir: join(root, 'geodata', 'reports'),
};

function aTarget() {
  const dir = temporaryFolder();
  return { dataDir: join(dir, 'data'), reportsDir: join(dir, 'reports') };
}

test('gives the same bytes every time', () => {
  const [one, other] = [buildPack(sourcesDir), buildPack(sourcesDir)];
  const checksums = ({ packed }: Build) =>
    [...packed].map(([name, content]) => [name, sha256(content)]);
  expect(checksums(other)).toEqual(checksums(one));
  expect([...other.reports]).toEqual([...one.reports]);
}, 120_000);

test('gives the committed files', () => {
  expect(differingFiles(buildPack(sourcesDir), committed)).toEqual([]);
});

test('writes what it verifies, and removes packed files that are no longer listed', () => {
  const target = aTarget();
  const build = buildPack(sourcesDir);
  mkdirSync(target.dataDir, { recursive: true });
  writeFileSync(join(target.dataDir, 'facts.000000000000.json'), '{}');
  writeFileSync(join(target.dataDir, 'README.md'), 'kept');
  writePack(build, target);
  expect(differingFiles(build, target)).toEqual([]);
  expect(readdirSync(target.dataDir).sort()).toEqual(['README.md', ...build.packed.keys()].sort());
});

test('names the file that was changed, is missing or is too many', () => {
  const target = aTarget();
  const build = buildPack(sourcesDir);
  writePack(build, target);
  const [changed = '', missing = ''] = [...build.packed.keys()];
  const path = join(target.dataDir, changed);
  writeFileSync(path, `${readFileSync(path, 'utf8')} `);
  rmSync(join(target.dataDir, missing));
  writeFileSync(join(target.dataDir, 'facts.000000000000.json'), '{}');
  expect(differingFiles(build, target)).toEqual(
    [changed, 'facts.000000000000.json', missing].sort(),
  );
});

const FACTS = 'lagesbild-2025/lagesbild-2025.json';
const REGION = 'region-norra-innerstaden';
const RECIPE = 'ovningsdata/recipe.json';

/** Every check is part of the build: one damage to the real sources, one code. */
test.each([
  ['not-json', FACTS, '{', '{{'],
  ['raw-shape-unexpected', 'stops/stops.json', '"items"', '"stops"'],
  ['count-unexpected', `${REGION}/region.json`, '"facts": 188', '"facts": 189'],
  ['unknown-place', FACTS, '"place": "odenplan"', '"place": "odensplan"'],
  ['unknown-contradiction', FACTS, '"I-DENOM"', '"I-OKÄND"'],
  ['missing-translation', FACTS, '"indicator": "befolkning"', '"indicator": "folkmängd"'],
  ['missing-translation', 'areas/areas.json', 'The square and its roundabout', 'Square'],
  ['position-outside-sweden', 'stops/stops.json', /\[\s*(18\.\d+),\s*(59\.\d+)\s*\]/, '[$2,$1]'],
  ['position-outside-sweden', 'schools/schools.json', '[18.05102,59.33769]', '[59.33769,18.05102]'],
  ['ring-not-closed', 'water/water.json', /\[\[\s*\[[^\]]+\],/, '[['],
  ['unknown-place', 'areas/areas.json', '"id": "jakob"', '"id": "jakobs"'],
  ['unknown-street', 'areas/areas.json', '"street": "Sveavägen"', '"street": "Sveagatan"'],
  ['second-area', 'areas/areas.json', '"id": "jakob"', '"id": "norrmalm"'],
  ['duplicate-id', 'areas/areas.json', '"id": "jakob"', '"id": "klara"'],
  ['second-label-point', 'schools/schools.json', '"id":"bobergsskolan"', '"id":"stureplan"'],
  ['unknown-point-kind', 'points/points.json', '"kind":"square"', '"kind":"plaza"'],
  ['unknown-place-type', FACTS, '"type": "stråk"', '"type": "gata"'],
  ['unknown-parent', FACTS, '"parent": "po-stockholm-city"', '"parent": "po-city"'],
  ['place-geometry-not-allowed', 'areas/areas.json', '"id": "jakob"', '"id": "stockholms-stad"'],
  [
    'stadsdelar-overlap',
    'stadsdelar/stadsdelar.json',
    '[18.07726,59.33179]',
    '[18.07926,59.33179]',
  ],
  ['unknown-place', `${REGION}/region.json`, '"norra-djurgarden"', '"norra-djurgard"'],
  ['names-a-facility', `${REGION}/region.json`, '"boendet"', '"storleksordning", "boendet"'],
  ['personal-data-pattern', `${REGION}/readings.json`, '"Jernhusen"', '"Jernhusen 08-123 45 67"'],
  ['replacement-not-needed', `${REGION}/replacements.json`, '"I-GY"', '"I-INGEN"'],
  ['trait-without-ground', `${REGION}/document-sources.json`, '"pop.total"', '"pop.unemp"'],
  ['trait-without-ground', `${REGION}/document-sources.json`, /true/, 'false'],
  ['unknown-fact', `${REGION}/document-sources.json`, '"pop.total"', '"pop.alla"'],
  ['unknown-source', `${REGION}/document-sources.json`, '"soc"', '"sos"'],
  ['duplicate-id', `${REGION}/document-sources.json`, '"population"', '"frequency"'],
  ['attribution-missing', `${REGION}/region.json`, /"stops",\s*"points"/, '"points"'],
  ['unknown-source', `${REGION}/region.json`, /"stops",\s*"points"/, '"stops", "bussar", "points"'],
  [
    'unknown-source',
    `${REGION}/region.json`,
    /"cycleRoutes": \[\s*"cycle-routes"/,
    '"cycleRoutes": ["bikes"',
  ],
  [
    'unknown-indicator',
    `${REGION}/region.json`,
    '"indicatorId": "otrygg-sent"',
    '"indicatorId": "a"',
  ],
  ['unknown-year', `${REGION}/region.json`, '"year": 2025', '"year": 2031'],
  ['unknown-fact', `${REGION}/region.json`, '"factId": "org.split"', '"factId": "org.delad"'],
  ['unknown-place', RECIPE, '"placeId": "odenplan", "on"', '"placeId": "odensplan", "on"'],
  ['unknown-fact', RECIPE, '"crime.drug.trend"', '"crime.drugs.trend"'],
  ['practice-recipe-invalid', RECIPE, '"mix": "clubs"', '"mix": "krogar"'],
  ['names-a-facility', 'ovningsdata/assumptions.json', 'är påhittade', 'vid boendet är påhittade'],
  ['practice-contradicts-fact', RECIPE, '"count": 154', '"count": 155'],
  ['practice-contradicts-fact', FACTS, '"value": 69,', '"value": 70,'],
  ['packed-shape-invalid', 'streets/streets.json', '"tier":3', '"tier":9'],
] as const)('stops with %s when %s has %s changed', (code, file, before, after) => {
  const copy = aSourcesCopy();
  copy.edit(file, (text) => text.replace(before, after));
  const issues = issuesOf(() => buildPack(copy.dir));
  expect(
    issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code),
  ).toContain(code);
});

test('stops when a file was changed after its checksum was taken', () => {
  const copy = aSourcesCopy();
  copy.edit(FACTS, (text) => text.replace('"value": 154,', '"value": 155,'), 'keep-checksum');
  expect(issuesOf(() => buildPack(copy.dir))).toMatchObject([
    { code: 'checksum-mismatch', file: FACTS },
  ]);
});

test('stops when there are two regions', () => {
  const copy = aSourcesCopy();
  mkdirSync(join(copy.dir, 'region-annan'));
  expect(issuesOf(() => buildPack(copy.dir))).toMatchObject([{ code: 'region-not-single' }]);
});

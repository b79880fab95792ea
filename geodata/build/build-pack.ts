import type { PackFileRole } from '#src/domain/pack/pack-file-role.ts';
import { buildBasemap } from './build-basemap.ts';
import { buildContext } from './build-context.ts';
import { buildEvents } from './build-events.ts';
import { buildFacts } from './build-facts.ts';
import { buildPlaces } from './build-places.ts';
import { buildPractice } from './build-practice.ts';
import { buildReadings } from './build-readings.ts';
import { buildRegion } from './build-region.ts';
import { buildRegisters } from './build-registers.ts';
import { buildSources } from './build-sources.ts';
import { buildWalkingNet } from './build-walking-net.ts';
import { checkAttributions } from './check-attributions.ts';
import { checkCount } from './check-ids.ts';
import { checkTexts } from './check-texts.ts';
import { IssueLog } from './issue-log.ts';
import { type PackedContent, packFiles } from './pack.ts';
import { withVolume } from './practice-volume.ts';
import { readAll } from './read-all.ts';
import { buildReport, REPORT } from './report.ts';
import { translatorToEnglish } from './translate.ts';

export interface Build {
  /** Content by name, for `public/data`. */
  readonly packed: ReadonlyMap<string, PackedContent>;
  /** Content by name, for `geodata/reports`. */
  readonly reports: ReadonlyMap<string, string>;
  readonly issues: IssueLog['issues'];
}

/**
 * The whole build in memory, with so many practice incidents or as many as the recipe has. Throws
 * `BuildStopped` when there is any error.
 */
export function buildPack(sourcesDir: string, incidents?: number): Build {
  const log = new IssueLog();
  const raw = readAll(sourcesDir, log);
  const {
    region: config,
    readings: readingsConfig,
    replacements,
    documentSources,
    folder,
  } = raw.config;
  const { expected } = config;
  checkCount(raw.facts.facts.length, expected.facts, raw.files.facts, log);
  checkCount(raw.facts.places.length, expected.places, raw.files.facts, log);
  checkCount(raw.facts.sources.length, expected.documentSources, raw.files.facts, log);
  checkCount(raw.facts.inconsistencies.length, expected.contradictions, raw.files.facts, log);
  checkCount(raw.facts.priorityAreas.length, expected.priorityAreas, raw.files.facts, log);
  checkCount(raw.events.length, expected.events, raw.files.events, log);

  const placeIds = new Set(raw.facts.places.map((place) => place.id));
  const factIds = new Set(raw.facts.facts.map((fact) => fact.id));
  const translate = translatorToEnglish(raw.toEnglish, log);
  const replacementsFile = `${folder}/replacements.json`;

  const places = buildPlaces(raw, log);
  const facts = buildFacts(
    raw.facts,
    {
      file: raw.files.facts,
      periods: config.periods,
      periodsNotStated: config.periodsNotStated,
      internalFactIds: config.internalFactIds,
      replacements: replacements.facts,
      replacementsFile,
      translate,
    },
    log,
  );
  const readings = {
    ...buildReadings(
      readingsConfig,
      facts.facts,
      { file: `${folder}/readings.json`, placeIds },
      log,
    ),
    registers: buildRegisters(
      raw.config.registers,
      facts.facts,
      {
        file: `${folder}/registers.json`,
        priorityAreas: raw.facts.priorityAreas,
        translate,
      },
      log,
    ),
  };
  const basemap = buildBasemap(raw, places.regionArea, log);
  const walkingNet = buildWalkingNet(raw, log);
  const contents: Record<PackFileRole, unknown> = {
    region: buildRegion(
      config,
      { file: `${folder}/region.json`, placeIds, factIds, readings },
      log,
    ),
    places: places.file,
    facts,
    readings,
    sources: buildSources(
      raw.facts,
      raw.descriptions,
      {
        file: raw.files.facts,
        replacements: replacements.contradictions,
        replacementsFile,
        translate,
        contextLayers: config.contextLayers,
        regionFile: `${folder}/region.json`,
        documentSources,
        documentSourcesFile: `${folder}/document-sources.json`,
      },
      log,
    ),
    events: buildEvents(
      raw.events,
      { file: raw.files.events, placeIds, collected: config.events.collected },
      log,
    ),
    basemap,
    context: buildContext(raw, log),
    'walking-net': walkingNet.file,
  };
  for (const [role, content] of Object.entries(contents)) {
    checkTexts(content, role, config.forbiddenTexts, log);
  }
  checkAttributions(raw.descriptions, config.attributions, `${folder}/region.json`, log);
  log.stopOnErrors();

  const practice = buildPractice(
    {
      file: raw.files.practiceRecipe,
      recipe:
        incidents === undefined ? raw.practiceRecipe : withVolume(raw.practiceRecipe, incidents),
      assumptions: raw.practiceAssumptions,
      places: places.file.places,
      hotspotIds: config.region.hotspotIds,
      basemap,
      facts: raw.facts.facts,
    },
    log,
  );
  // Not the whole header: the digits of a checksum can look like a telephone number.
  checkTexts(practice.header.assumptions, 'practice', config.forbiddenTexts, log);
  const packed = packFiles(
    contents,
    practice,
    { id: config.region.id, name: config.region.name },
    config.attributions.map(({ text, licence }) => ({ text, licence })),
    log,
  );
  log.stopOnErrors();
  log.reports.set(REPORT, buildReport(raw, places, walkingNet.measure, packed, log.issues));
  return { packed, reports: log.reports, issues: log.issues };
}

import type { z } from '#src/data/schema/zod.ts';
import type { IssueLog } from './issue-log.ts';
import { parseWith } from './parse.ts';
import { practiceAssumptions, practiceRecipe } from './practice-recipe.ts';
import {
  rawAreasFile,
  rawCycleRoutesFile,
  rawEntrancesFile,
  rawEventRows,
  rawFactsFile,
  rawParksFile,
  rawPointsFile,
  rawRailFile,
  rawStadsdelarFile,
  rawStopsFile,
  rawStreetsFile,
  rawWaterFile,
} from './raw-schemas.ts';
import { readCsv } from './read-csv.ts';
import { parseJson, readSource, type Source, type SourceDescription } from './read-source.ts';
import { readRegionConfig } from './region-config.ts';
import { AREA_NOTES_FILE, readDictionary, TRANSLATIONS_FILE } from './translate.ts';

export type RawSources = ReturnType<typeof readAll>;

/** Everything the build reads, checked against its raw shape. Stops when anything cannot be used. */
export function readAll(sourcesDir: string, log: IssueLog) {
  const config = readRegionConfig(sourcesDir, log);
  log.stopOnErrors();
  if (config === undefined) throw new Error('A region without configuration is an error');
  const { files } = config.region;
  const sources = new Map<string, Source>();
  for (const path of Object.values(files)) {
    const [sourceId = ''] = path.split('/');
    const source = readSource(sourcesDir, sourceId, log);
    if (source !== undefined) sources.set(sourceId, source);
  }
  const toEnglish = readDictionary(sourcesDir, TRANSLATIONS_FILE, log);
  const areaNotes = readDictionary(sourcesDir, AREA_NOTES_FILE, log);
  log.stopOnErrors();

  const textOf = (path: string): string => {
    const [sourceId = '', name = ''] = path.split('/');
    return sources.get(sourceId)?.files.get(name) ?? '';
  };
  const json = <T extends z.ZodMiniType>(schema: T, path: string): z.output<T> => {
    const value = parseJson(textOf(path), path, log);
    const parsed = parseWith(schema, value, log, 'raw-shape-unexpected', path);
    if (parsed === undefined) log.stopOnErrors();
    return parsed as z.output<T>;
  };

  const events = parseWith(
    rawEventRows,
    readCsv(textOf(files.events), files.events, log),
    log,
    'raw-shape-unexpected',
    files.events,
  );
  log.stopOnErrors();
  return {
    descriptions: [...sources.values()].map((source): SourceDescription => source.description),
    config,
    files,
    toEnglish,
    areaNotes,
    facts: json(rawFactsFile, files.facts),
    events: events ?? [],
    stadsdelar: json(rawStadsdelarFile, files.stadsdelar).items,
    water: json(rawWaterFile, files.water).items,
    streets: json(rawStreetsFile, files.streets).items,
    rail: json(rawRailFile, files.rail),
    entrances: json(rawEntrancesFile, files.entrances).items,
    cycleRoutes: json(rawCycleRoutesFile, files.cycleRoutes).lines,
    stops: json(rawStopsFile, files.stops).items,
    areas: json(rawAreasFile, files.areas).items,
    parks: json(rawParksFile, files.parks).items,
    points: json(rawPointsFile, files.points).items,
    schools: json(rawPointsFile, files.schools).items,
    practiceRecipe: json(practiceRecipe, files.practiceRecipe),
    practiceAssumptions: json(practiceAssumptions, files.practiceAssumptions).assumptions,
  };
}

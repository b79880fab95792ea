import { readdirSync } from 'node:fs';
import { landmarkKinds } from '#src/data/schema/basemap-file.ts';
import { eventsFile } from '#src/data/schema/events-file.ts';
import { factId } from '#src/data/schema/facts-file.ts';
import { id, isoDate, localizedText, text } from '#src/data/schema/parts.ts';
import { readingsFile } from '#src/data/schema/readings-file.ts';
import { regionFile } from '#src/data/schema/region-file.ts';
import { sourceTrait } from '#src/data/schema/sources-file.ts';
import { z } from '#src/data/schema/zod.ts';
import { collaborationSteps } from '#src/domain/collaboration/place-collaboration.ts';
import { sourcedDenominators } from '#src/domain/denominator/denominator.ts';
import { missingReasons } from '#src/domain/indicator/indicator.ts';
import { placeTypes } from '#src/domain/place/place.ts';
import { type ContextLayerId, contextLayerIds } from '#src/domain/source/context-layer.ts';
import type { IssueLog } from './issue-log.ts';
import { parseWith } from './parse.ts';
import { readJson } from './read-source.ts';

const count = z.int().check(z.positive());
const sourcePath = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9.-]+$/));

const regionConfig = z.strictObject({
  region: regionFile.shape.region,
  expected: z.strictObject({
    facts: count,
    places: count,
    documentSources: count,
    contradictions: count,
    priorityAreas: count,
    events: count,
  }),
  /** Path of each file that the build reads, below the folder of sources. */
  files: z.strictObject({
    facts: sourcePath,
    events: sourcePath,
    stadsdelar: sourcePath,
    water: sourcePath,
    streets: sourcePath,
    rail: sourcePath,
    entrances: sourcePath,
    cycleRoutes: sourcePath,
    stops: sourcePath,
    areas: sourcePath,
    parks: sourcePath,
    points: sourcePath,
    schools: sourcePath,
    practiceRecipe: sourcePath,
    practiceAssumptions: sourcePath,
  }),
  events: z.strictObject({ collected: eventsFile.shape.collected }),
  /** The document's word for a kind of place → ours. */
  placeTypes: z.record(z.string(), z.enum(placeTypes)),
  places: z.strictObject({
    labels: z.record(id, text),
    parents: z.record(id, z.strictObject({ parentId: id, reason: text })),
    validity: z.record(
      id,
      z.strictObject({ from: z.exactOptional(isoDate), until: z.exactOptional(isoDate) }),
    ),
    regionBoundaryNote: localizedText,
    stadsdelAccuracyM: z.number().check(z.positive()),
  }),
  basemap: z.strictObject({
    greenGroundIds: z.array(id),
    landmarkKinds: z.record(z.string(), z.enum(landmarkKinds)),
    nameSuffixes: z.array(text),
    /** Points that become neither place nor landmark, with the reason. */
    skippedPoints: z.record(id, text),
  }),
  walkingNet: z.strictObject({
    /** A route or a street that ends so close to another way is joined to it. Unit: metres. */
    snapM: z.number().check(z.positive()),
    /** Streets that pass over or under others: nothing is joined to them but at their own points. */
    bridges: z.array(text),
  }),
  attributions: z.array(
    z.strictObject({ text: localizedText, licence: text, sources: z.array(id) }),
  ),
  /** Ids of the sources that each context layer is drawn from. */
  contextLayers: z.strictObject(
    Object.fromEntries(
      contextLayerIds.map((layer) => [layer, z.array(id).check(z.minLength(1))]),
    ) as Record<ContextLayerId, z.ZodMiniArray<typeof id>>,
  ),
  periods: z.record(text, localizedText),
  periodsNotStated: z.array(z.string()),
  /** Words that no packed text may hold: they name a facility or describe one. */
  forbiddenTexts: z.array(text),
  internalFactIds: z.array(factId),
});

const readingsShape = readingsFile.shape;
const indicatorShape = readingsShape.indicators._zod.def.element;

const readingsConfig = z.strictObject({
  indicators: z.array(
    z.strictObject({
      ...indicatorShape.shape,
      /** Year → why there is no figure, where it is known. Other gaps are `no-figure-stated`. */
      missingYears: z.exactOptional(z.record(z.string(), z.enum(missingReasons))),
    }),
  ),
  series: z.array(
    z.strictObject({
      indicatorId: id,
      placeId: id,
      groupId: id,
      factIds: z.array(factId).check(z.minLength(1)),
      derivedFactIds: z.exactOptional(z.array(factId)),
      areaNote: z.exactOptional(localizedText),
      alsoCoversIds: z.exactOptional(z.array(id)),
    }),
  ),
  directions: z.array(z.strictObject({ indicatorId: z.exactOptional(id), factId })),
  namedUnsafe: z.array(z.strictObject({ placeId: id, factId, extent: localizedText })),
  ranks: z.array(z.strictObject({ factId, standing: z.enum(['first', 'among']) })),
  collaboration: z.array(
    z.strictObject({
      factId,
      step: z.enum(collaborationSteps),
      month: z.exactOptional(z.int()),
      parties: z.exactOptional(z.array(localizedText)),
      missingParties: z.exactOptional(z.array(localizedText)),
      /** The statement that lists the parties, where it is another one. */
      partiesFactId: z.exactOptional(factId),
    }),
  ),
  drugScenes: z.array(
    z.strictObject({
      factId,
      state: z.enum(['classified', 'ended', 'never']),
      /** Where one statement names several places. */
      placeId: z.exactOptional(id),
    }),
  ),
  placeEvents: z.array(z.strictObject({ factId, sortMonth: text, when: localizedText })),
  statedCounts: z.array(
    z.strictObject({
      id,
      name: localizedText,
      factIds: z.array(factId).check(z.minLength(1)),
      periodReadings: readingsShape.statedCounts._zod.def.element.shape.periodReadings,
    }),
  ),
  phenomena: readingsShape.phenomena,
  gradeStatements: readingsShape.gradeStatements,
  denominators: z.array(
    z.strictObject({
      factId,
      denominator: z.enum(sourcedDenominators),
      isApproximate: z.exactOptional(z.literal(true)),
    }),
  ),
  unsuitableDenominators: readingsShape.unsuitableDenominators,
});

const registersShape = readingsShape.registers.shape;
const forumShape = registersShape.forums._zod.def.element.shape;
const recurringShape = registersShape.recurring._zod.def.element.shape;

const registersConfig = z.strictObject({
  goals: z.array(z.strictObject({ factId })),
  /** `measure`: as the priority area has it, untranslated. */
  forums: z.array(z.strictObject({ ...forumShape, measure: text })),
  recurring: z.array(
    z.strictObject({
      id,
      factId,
      label: localizedText,
      months: recurringShape.months,
      basis: recurringShape.basis,
      reading: localizedText,
    }),
  ),
  schoolTables: registersShape.schoolTables,
});

const replacementsConfig = z.strictObject({
  facts: z.array(
    z.strictObject({
      factId,
      reason: text,
      text: z.exactOptional(localizedText),
      caveat: z.exactOptional(localizedText),
    }),
  ),
  contradictions: z.array(
    z.strictObject({ contradictionId: text, reason: text, text: localizedText }),
  ),
});

/** What the document says about its sources, beside their titles. */
const documentSourcesConfig = z.strictObject({
  sources: z.array(z.strictObject({ sourceId: id, traits: z.array(sourceTrait) })),
});

export type RegionConfig = z.infer<typeof regionConfig>;
export type ReadingsConfig = z.infer<typeof readingsConfig>;
export type RegistersConfig = z.infer<typeof registersConfig>;
export type ReplacementsConfig = z.infer<typeof replacementsConfig>;
export type DocumentSourcesConfig = z.infer<typeof documentSourcesConfig>;

export interface RegionPackConfig {
  /** Folder below the sources: `region-norra-innerstaden`. */
  readonly folder: string;
  readonly region: RegionConfig;
  readonly readings: ReadingsConfig;
  readonly registers: RegistersConfig;
  readonly replacements: ReplacementsConfig;
  readonly documentSources: DocumentSourcesConfig;
}

/** The build has one region: the one folder whose name begins with `region-`. */
export function readRegionConfig(sourcesDir: string, log: IssueLog): RegionPackConfig | undefined {
  const [folder, ...others] = readdirSync(sourcesDir)
    .filter((name) => name.startsWith('region-'))
    .sort();
  if (folder === undefined || others.length > 0) {
    log.error(
      'region-not-single',
      { file: 'region-*' },
      { actual: others.length + (folder ? 1 : 0) },
    );
    return undefined;
  }
  const read = <T extends z.ZodMiniType>(schema: T, name: string): z.output<T> | undefined => {
    const file = `${folder}/${name}`;
    const raw = readJson(sourcesDir, file, log);
    return raw === undefined
      ? undefined
      : parseWith(schema, raw, log, 'raw-shape-unexpected', file);
  };
  const region = read(regionConfig, 'region.json');
  const readings = read(readingsConfig, 'readings.json');
  const registers = read(registersConfig, 'registers.json');
  const replacements = read(replacementsConfig, 'replacements.json');
  const documentSources = read(documentSourcesConfig, 'document-sources.json');
  if (
    region === undefined ||
    readings === undefined ||
    registers === undefined ||
    replacements === undefined ||
    documentSources === undefined
  ) {
    return undefined;
  }
  return { folder, region, readings, registers, replacements, documentSources };
}

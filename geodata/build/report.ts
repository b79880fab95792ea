import type { DataIssue } from '#src/domain/issue/data-issue.ts';
import type { BuiltPlaces } from './build-places.ts';
import type { NetMeasure } from './build-walking-net.ts';
import { MANIFEST, type PackedContent } from './pack.ts';
import type { RawSources } from './read-all.ts';

export const REPORT = 'build-report.json';

/** What the build found: counts, measures and warnings. The same sources give the same bytes. */
export function buildReport(
  raw: RawSources,
  { file, measure }: BuiltPlaces,
  walkingNet: NetMeasure,
  packed: ReadonlyMap<string, PackedContent>,
  issues: readonly DataIssue[],
): string {
  const { places } = file;
  const report = {
    counts: {
      facts: raw.facts.facts.length,
      places: places.length,
      placesWithArea: places.filter((place) => place.boundary !== undefined).length,
      placesWithLabelPoint: places.filter((place) => place.labelPoint !== undefined).length,
      placesWithoutGeometry: places
        .filter((place) => place.boundary === undefined && place.labelPoint === undefined)
        .map((place) => place.id),
      documentSources: raw.facts.sources.length,
      dataSets: raw.descriptions.length,
      contradictions: raw.facts.inconsistencies.length,
      priorityAreas: raw.facts.priorityAreas.length,
      events: raw.events.length,
      replacedTexts: raw.config.replacements.facts.length,
      internalFacts: raw.config.region.internalFactIds.length,
    },
    stadsdelar: measure,
    walkingNet,
    files: [...packed]
      .filter(([name]) => name !== MANIFEST)
      .map(([name, content]) => ({ name, bytes: Buffer.byteLength(content) })),
    issues,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

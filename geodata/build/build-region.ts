import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import type { IssueLog } from './issue-log.ts';
import type { RegionConfig } from './region-config.ts';

export interface RegionRules {
  readonly file: string;
  readonly placeIds: ReadonlySet<string>;
  readonly factIds: ReadonlySet<string>;
  readonly readings: ReadingsFile;
}

/** The region as configured, once everything it points at is known to exist. */
export function buildRegion(config: RegionConfig, rules: RegionRules, log: IssueLog) {
  const { region } = config;
  const { file } = rules;
  for (const place of [region.areaId, region.comparatorId, ...region.hotspotIds]) {
    if (!rules.placeIds.has(place))
      log.error('unknown-place', { file, record: 'region' }, { place });
  }
  for (const { factId, date } of region.seriesBreaks) {
    if (factId !== undefined && !rules.factIds.has(factId)) {
      log.error('unknown-fact', { file, record: date }, { fact: factId });
    }
  }
  const { indicatorId, year } = region.defaults;
  const series = rules.readings.series.filter((entry) => entry.indicatorId === indicatorId);
  if (series.length === 0) {
    log.error('unknown-indicator', { file, record: 'defaults' }, { indicator: indicatorId });
  } else if (
    !series.some(({ observations }) => observations.some((entry) => entry.year === year))
  ) {
    log.error('unknown-year', { file, record: 'defaults' }, { year });
  }
  return { version: PACK_VERSION, region } as const;
}

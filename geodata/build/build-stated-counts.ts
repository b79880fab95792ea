import type { FactsFile } from '#src/data/schema/facts-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import type { ReadingsConfig } from './region-config.ts';

type PackedFact = FactsFile['facts'][number];
type PackedCount = ReadingsFile['statedCounts'][number];

/** Counts that the document prints, each list from one source and one place. */
export function buildStatedCounts(
  config: ReadingsConfig['statedCounts'],
  factOf: (factId: string) => PackedFact | undefined,
  file: string,
  log: IssueLog,
): PackedCount[] {
  checkUniqueIds(
    config.map(({ id }) => id),
    file,
    log,
  );
  return config.flatMap(({ id, name, factIds, periodReadings }) => {
    const facts = factIds.flatMap((factId) => factOf(factId) ?? []);
    const [first] = facts;
    if (first === undefined) return [];
    const mixed = facts.find(
      ({ placeId, sourceId }) => placeId !== first.placeId || sourceId !== first.sourceId,
    );
    if (mixed !== undefined) {
      log.error('instruments-mixed', { file, record: id }, { detail: mixed.id });
    }
    const counts = facts.flatMap((fact) => countOf(fact, file, log));
    for (const reading of periodReadings) {
      for (const { year } of counts) {
        const isCovered = reading.periods.some(
          (period) =>
            period.year === year &&
            period.start <= period.end &&
            period.start.startsWith(`${year}-`) &&
            period.end.startsWith(`${year}-`),
        );
        if (!isCovered) log.error('period-not-of-year', { file, record: reading.id }, { year });
      }
    }
    return [
      {
        id,
        name,
        placeId: first.placeId,
        sourceId: first.sourceId,
        counts: counts.toSorted((a, b) => a.year - b.year),
        periodReadings,
      },
    ];
  });
}

function countOf(
  { id, year, value, kind }: PackedFact,
  file: string,
  log: IssueLog,
): PackedCount['counts'] {
  const isCount =
    kind === 'count' &&
    value.kind === 'number' &&
    Number.isSafeInteger(value.value) &&
    value.value >= 0;
  if (isCount && year.kind === 'year') {
    return [{ year: year.year, count: value.value, factId: id }];
  }
  log.error('no-count-stated', { file, record: id }, { detail: `${kind}, ${year.kind}` });
  return [];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventsFile } from '#src/data/schema/events-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import type { ComparisonData } from '#src/domain/compare/comparison-data.ts';
import { denominatorBook } from '#src/domain/denominator/denominator-book.ts';
import { localProjection } from '#src/domain/geo/local-projection.ts';
import type { Region } from '#src/domain/region/region.ts';
import type { DataSet, DocumentSource, PriorityArea } from '#src/domain/source/source.ts';

const dataDir = join(import.meta.dirname, '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));
const { files } = read('manifest.json');

/** The region that is committed. */
export function committedData(): ComparisonData {
  const { region } = read(files.region.path);
  const { places } = read(files.places.path);
  const { facts } = read(files.facts.path);
  const readings = read(files.readings.path);
  const { contradictions } = read(files.sources.path);
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    ...region,
    ...readings,
    places: byId(places as { id: string }[]),
    facts: byId(facts as { id: string }[]),
    contradictions,
    denominators: denominatorBook(
      {
        places,
        denominators: readings.denominators,
        unsuitableDenominators: readings.unsuitableDenominators,
      },
      localProjection(region.center),
    ),
  } as ComparisonData;
}

export function committedReadings(): ReadingsFile {
  return read(files.readings.path);
}

export function committedRegion(): Region {
  return read(files.region.path).region;
}

export function committedSources(): {
  readonly documentSources: readonly DocumentSource[];
  readonly dataSets: readonly DataSet[];
  readonly priorityAreas: readonly PriorityArea[];
} {
  return read(files.sources.path);
}

export function committedEvents(): EventsFile {
  return read(files.events.path);
}

export function someChoices(given: Partial<ComparisonChoices> = {}): ComparisonChoices {
  return {
    subject: { kind: 'survey', indicatorId: 'otrygg-sent', groupId: 'alla' },
    placeIds: ['norra-innerstaden'],
    years: 'all',
    comparator: { kind: 'whole' },
    denominator: 'none-suitable',
    basis: 'whole-periods',
    ...given,
  };
}

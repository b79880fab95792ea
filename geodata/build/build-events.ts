import type { EventsFile } from '#src/data/schema/events-file.ts';
import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import {
  type CollectedDays,
  type EventCategory,
  eventPrecisions,
} from '#src/domain/offence/published-event.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { RawEvent } from './raw-schemas.ts';

type PackedEvent = EventsFile['events'][number];

/** The file's word for a category → ours. No word: not an offence. */
const categories: Readonly<Record<string, EventCategory>> = {
  '': 'not-offence',
  misshandel: 'assault',
  stold: 'theft',
  trafikbrott: 'traffic-offence',
  hot: 'threat',
  ran: 'robbery',
  narkotika: 'drugs',
  bedrageri: 'fraud',
  vapen: 'weapon',
  skadegorelse: 'damage',
  'ovrigt-brott': 'other-offence',
  'dodligt-vald': 'lethal-violence',
  sexualbrott: 'sexual-offence',
};

export interface EventRules {
  readonly file: string;
  readonly placeIds: ReadonlySet<string>;
  readonly collected: CollectedDays;
}

export function buildEvents(
  rows: readonly RawEvent[],
  { file, placeIds, collected }: EventRules,
  log: IssueLog,
): EventsFile {
  checkUniqueIds(
    rows.map((row) => row.event_id).filter((id) => id !== ''),
    file,
    log,
  );
  const events = rows.map((row, index): PackedEvent => {
    const where = { file, record: row.event_id === '' ? `row ${index + 2}` : row.event_id };
    const category = categories[row.category];
    const precision = eventPrecisions.find((known) => known === row.precision);
    if (category === undefined) log.error('unknown-category', where, { category: row.category });
    if (precision === undefined) {
      log.error('raw-shape-unexpected', where, { at: '.precision', detail: row.precision });
    }
    if (!placeIds.has(row.place_id)) log.error('unknown-place', where, { place: row.place_id });
    const isOffence = row.is_offence === 'true';
    if (isOffence === (category === 'not-offence')) {
      log.error('category-contradicts-offence', where, {
        isOffence: row.is_offence,
        category: row.category,
      });
    }
    return {
      ...optional('id', row.event_id === '' ? undefined : row.event_id),
      occurred: row.occurred,
      type: row.type,
      category: category ?? 'other-offence',
      isOffence,
      placeId: row.place_id,
      named: row.named,
      precision: precision ?? 'stadsdelsomrade',
    };
  });
  return {
    version: PACK_VERSION,
    dataSetId: file.split('/')[0] ?? file,
    collected: { from: collected.from, to: collected.to },
    events,
  };
}

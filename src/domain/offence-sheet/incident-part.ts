import { breaksOf } from '../compare/break-of-series.ts';
import { monthReadings } from '../compare/month-readings.ts';
import { yearPeriod } from '../compare/year-periods.ts';
import { countedChannels } from '../incident/incident.ts';
import type { IncidentFilter } from '../incident/incident-filter.ts';
import type { EventCount } from '../offence/count-published-events.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { Place } from '../place/place.ts';
import type { SeriesBreak } from '../region/region.ts';
import type { SheetAudience } from '../sheet/explore-sheet.ts';
import type { IncidentSourceInput, SourceNumbers } from '../sheet/number-sources.ts';
import { showTable, withTotals } from '../suppression/count-table.ts';
import { type ShownCount, showCount, WITHHELD } from '../suppression/shown-count.ts';
import { suppressList } from '../suppression/suppress-list.ts';
import { suppressTable } from '../suppression/suppress-table.ts';
import type { OffenceCounts } from './offence-counts.ts';
import type { IncidentPart, SheetPlaceCount } from './offence-sheet.ts';
import { seasonalExpectation } from './seasonal-expectation.ts';

export interface OffenceIncidents {
  readonly counts: OffenceCounts;
  readonly collected: CollectedDays;
  readonly source: IncidentSourceInput;
  readonly streetChannels: IncidentFilter['channels'];
}

export interface CountedPlaces {
  readonly stadsdelar: readonly Pick<Place, 'id' | 'label'>[];
  readonly named: readonly Pick<Place, 'id' | 'label'>[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The counts as the audience may see them. For others, 1–4 are withheld with as many more as it takes, no
 * place below stadsdel is counted, no hour of the week, and no month is expected from a withheld count.
 */
export function incidentPart(
  { counts, collected, source, streetChannels }: OffenceIncidents,
  places: CountedPlaces,
  area: {
    readonly place: Pick<Place, 'type'> | undefined;
    readonly breaks: readonly SeriesBreak[];
  },
  numbers: SourceNumbers,
  audience: SheetAudience,
): IncidentPart {
  const isPublic = audience === 'public';
  const years = counts.years.flatMap(({ year }) => {
    const period = yearPeriod(year, collected);
    return period === null ? [] : [{ year, period }];
  });
  const months = monthTable(counts, collected, isPublic);
  const isOpen = (month: number) =>
    months.cells[month - 1]?.every(({ status }) => status !== 'withheld') ?? false;
  const first = counts.years[0]?.year ?? counts.street.year;
  const byMonth = Uint32Array.from(counts.years.flatMap((one) => [...one.byMonth]));
  const newest = monthReadings({ firstYear: first, byMonth }, counts.street.year, collected);
  const expectation = seasonalExpectation(counts.years, collected);
  return {
    origin: source.origin,
    sourceNumber: numbers.ofIncidents(source),
    collected,
    years,
    months,
    newest: newest.map((one) =>
      isOpen(one.month) ? one : { status: 'withheld', month: one.month },
    ),
    expectation:
      expectation.status === 'refused'
        ? expectation
        : {
            ...expectation,
            months: expectation.months.map((one) => ({
              ...one,
              band: isOpen(one.month) ? one.band : null,
            })),
          },
    breaks: breaksOf(area.place, area.breaks).filter(
      ({ date }) => date >= collected.from && date <= collected.to,
    ),
    channels: channelList(counts, isPublic),
    street: streetPart(counts, collected, places, streetChannels, isPublic),
  };
}

function monthTable({ years }: OffenceCounts, collected: CollectedDays, isPublic: boolean) {
  const table = MONTHS.map((month) =>
    years.map(({ year, byMonth }): EventCount => {
      const name = `${year}-${String(month).padStart(2, '0')}`;
      const isCollected = collected.from.slice(0, 7) <= name && name <= collected.to.slice(0, 7);
      return isCollected
        ? { status: 'counted', count: byMonth[month - 1] ?? 0 }
        : { status: 'missing', reason: 'not-collected' };
    }),
  );
  return isPublic ? suppressTable(table) : showTable(withTotals(table), new Set());
}

type Channels = IncidentFilter['channels'];

function shownChannels({ years }: OffenceCounts, isPublic: boolean) {
  const counts = [...(years.at(-1)?.byChannel ?? [])].map(counted);
  const shown = isPublic
    ? suppressList(counts, { hasTotal: true }).counts
    : counts.map((count) => showCount(count));
  return countedChannels.flatMap((channel, index) => {
    const one = shown[index];
    return one === undefined ? [] : [{ channel, index, shown: one }];
  });
}

/** A channel that nothing lacks is no class of its own. */
function channelList(counts: OffenceCounts, isPublic: boolean) {
  return shownChannels(counts, isPublic)
    .filter(({ channel, shown }) => channel !== 'not-stated' || shown.status !== 'zero')
    .map(({ channel, shown }) => ({ channel, shown }));
}

function streetPart(
  counts: OffenceCounts,
  collected: CollectedDays,
  places: CountedPlaces,
  channels: Channels,
  isPublic: boolean,
): IncidentPart['street'] {
  const { isTotalHidden, ...rest } = streetCounts(counts, collected, places, isPublic);
  const { total, offStreet } = streetTotals(counts, channels, isPublic);
  return { ...rest, total: isTotalHidden ? WITHHELD : total, offStreet };
}

function streetTotals(counts: OffenceCounts, street: Channels, isPublic: boolean) {
  const channels = shownChannels(counts, isPublic);
  const isStreet = (index: number) => street === 'all' || street.has(index);
  const sum = (of: typeof channels): ShownCount =>
    of.some(({ shown }) => shown.status === 'withheld')
      ? WITHHELD
      : showCount(
          counted(
            of.reduce((all, { shown }) => all + (shown.status === 'counted' ? shown.count : 0), 0),
          ),
        );
  return {
    total: sum(channels.filter(({ index }) => isStreet(index))),
    offStreet: sum(channels.filter(({ index }) => !isStreet(index))),
  };
}

function streetCounts(
  { street }: OffenceCounts,
  collected: CollectedDays,
  { stadsdelar, named }: CountedPlaces,
  isPublic: boolean,
) {
  const { year, total, byArea, byWeekHour, withoutPlace, withoutHour } = street;
  const stadsdelIds = new Set(stadsdelar.map(({ id }) => id));
  const distinct = named.filter(({ id }) => !stadsdelIds.has(id));
  const listed = [
    ...stadsdelar.map((place) => ({ id: place.id, label: place.label, kind: 'stadsdel' as const })),
    ...(isPublic
      ? []
      : distinct.map((place) => ({ id: place.id, label: place.label, kind: 'named' as const }))),
  ].filter(({ id }) => byArea.has(id));
  const inPlaces = [...listed.map(({ id }) => byArea.get(id) ?? 0), withoutPlace];
  // Stadsdelar, what has no place and what lies outside them make up the street's total, which is shown.
  const rest = Math.max(0, total - inPlaces.reduce((sum, count) => sum + count, 0));
  const { counts: shown, total: shownTotal } = isPublic
    ? suppressList([...inPlaces, rest].map(counted), { hasTotal: true })
    : { counts: inPlaces.map((count) => showCount(counted(count))), total: null };
  const places = listed.flatMap(({ id, label, kind }, index): SheetPlaceCount[] => {
    const one = shown[index];
    return one === undefined ? [] : [{ placeId: id, label, kind, shown: one }];
  });
  return {
    year,
    period: yearPeriod(year, collected) ?? { start: collected.from, end: collected.to },
    places,
    withoutPlace: shown[listed.length] ?? WITHHELD,
    isTotalHidden: shownTotal?.status === 'withheld',
    hours: isPublic ? null : { byWeekHour, withoutHour },
  };
}

function counted(count: number): EventCount {
  return { status: 'counted', count };
}

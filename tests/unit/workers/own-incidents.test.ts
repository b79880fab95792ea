import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_NOT_STATED, countedChannels } from '#src/domain/incident/incident.ts';
import type { CountedColumns } from '#src/domain/incident/incident-columns.ts';
import {
  chooseValues,
  chooseWeekHours,
  emptyFilter,
  type IncidentFilter,
} from '#src/domain/incident/incident-filter.ts';
import { weekHourOf } from '#src/domain/incident/week-hour.ts';
import type { OwnIncident } from '#src/domain/own-data/map-incidents.ts';
import { IncidentDesk } from '#src/workers/incidents/incident-desk.ts';
import { ownIncidents } from '../../builders/own-sets.ts';
import { aRectangle } from '../../builders/places.ts';

const inside = [18.005, 59.305] as const;
/** A Thursday at 22.15. */
const timed = { day: '2024-03-07', minuteOfDay: 1335, offsetMin: null };
const dayOnly = { day: '2024-03-07', minuteOfDay: null, offsetMin: null };
const late = chooseWeekHours(
  emptyFilter,
  { fromDay: 3, toDay: 3, fromHour: 22, toHour: 22 },
  'replace',
);

function columnsOf(...list: readonly Partial<OwnIncident>[]): CountedColumns {
  const content = ownIncidents(...list.map((one) => ({ position: null, ...one })));
  if (content.kind !== 'incidents') throw new Error('not incidents');
  return content.columns;
}

function aDesk(...list: readonly Partial<OwnIncident>[]): IncidentDesk {
  const desk = new IncidentDesk();
  desk.load({
    columns: columnsOf(...list),
    layers: [
      { id: 'place', areas: [{ id: 'fountain', area: aRectangle(4, 4, 6, 6) }] },
      { id: 'stadsdel', areas: [{ id: 'square', area: aRectangle(0, 0, 10, 10) }] },
    ],
    grids: [{ circumradiusM: 200, originEast: 153_000, originNorth: 6_580_000 }],
    projection:
      '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  });
  return desk;
}

const total = (table: Uint32Array | undefined) => table?.reduce((sum, count) => sum + count, 0);

describe('a row without a time of day', () => {
  const desk = aDesk({ time: timed, position: inside }, { time: dayOnly, position: inside });

  it('counts for its place and day, and in no hour of the week', () => {
    const { byArea, profile, withoutHour, byCell, largest } = desk.count(emptyFilter);
    expect(byArea.get('fountain')).toBe(2);
    expect(profile.total).toBe(2);
    expect(profile.byMonth[2]).toBe(2);
    expect(total(profile.byWeekHour)).toBe(1);
    expect(profile.byWeekHour[weekHourOf(3, 22)]).toBe(1);
    expect(withoutHour).toBe(1);
    expect(total(byCell[0])).toBe(2);
    expect(largest).toEqual({ month: 2, weekHour: 1 });
  });

  it('is left out, and said to be, as soon as hours are chosen', () => {
    const { byArea, profile, withoutHour } = desk.count(late);
    expect(byArea.get('fountain')).toBe(1);
    expect(profile.total).toBe(1);
    expect(profile.without.weekHours).toBe(2);
    expect(withoutHour).toBe(1);
  });

  it('stands in the months of an area and not in its week', () => {
    const time = desk.countArea('fountain', emptyFilter);
    expect([total(time?.byMonth), total(time?.byWeekHour), time?.withoutHour]).toEqual([2, 1, 1]);
    const chosen = desk.countArea('fountain', late);
    expect([total(chosen?.byMonth), chosen?.withoutHour]).toEqual([1, 1]);
  });

  it('can be every row', () => {
    const { profile, withoutHour } = aDesk({ time: dayOnly }, { time: dayOnly }).count(emptyFilter);
    expect([profile.total, total(profile.byWeekHour), withoutHour]).toEqual([2, 0, 2]);
  });

  it('keeps the years of all rows on every axis', () => {
    const years = aDesk({ time: { ...dayOnly, day: '2022-05-01' } }, { time: timed });
    const { profile } = years.count(emptyFilter);
    expect([profile.firstYear, [...profile.byYear]]).toEqual([2022, [1, 0, 1]]);
  });
});

describe('a row without a channel', () => {
  const desk = aDesk({ channel: null }, { channel: null }, { channel: 'street' });

  it('is a class of its own, not the first channel', () => {
    const { profile } = desk.count(emptyFilter);
    expect([...profile.byChannel]).toEqual([1, 0, 0, 0, 2]);
    expect(profile.byChannel).toHaveLength(countedChannels.length);
  });

  it('is counted when its class is chosen', () => {
    const of = (channel: number) =>
      desk.count(chooseValues(emptyFilter, 'channels', [channel])).profile.total;
    expect([of(0), of(CHANNEL_NOT_STATED)]).toEqual([1, 2]);
  });
});

describe('a row without a position that names a place', () => {
  const desk = aDesk(
    { placeId: 'fountain' },
    { placeId: 'elsewhere' },
    { placeId: 'fountain', position: inside, time: dayOnly },
    { placeId: 'fountain', time: dayOnly },
    {},
  );

  it('counts for that place alone, and the rest is without a place', () => {
    const { byArea, byName, unplaced, byCell, profile } = desk.count(emptyFilter);
    expect([...byArea]).toEqual([
      ['fountain', 3],
      ['square', 1],
    ]);
    expect(byName).toBe(2);
    expect(unplaced).toBe(2);
    expect(total(byCell[0])).toBe(1);
    expect(profile.total).toBe(5);
  });

  it('is followed by the filter', () => {
    const { byArea, byName } = desk.count(late);
    expect([byArea.get('fountain'), byName]).toEqual([1, 1]);
  });
});

const anyIncident = fc.record({
  time: fc.record({
    day: fc.constantFrom('2023-12-31', '2024-03-07', '2024-07-01', '2025-01-01'),
    minuteOfDay: fc.constantFrom(null, 0, 600, 1335),
    offsetMin: fc.constant(null),
  }),
  category: fc.constantFrom('robbery' as const, 'fraud' as const),
  channel: fc.constantFrom(null, 'street' as const, 'home' as const),
  placeId: fc.constantFrom(null, 'fountain', 'elsewhere'),
  position: fc.constantFrom(null, inside),
});

const anyFilter: fc.Arbitrary<IncidentFilter> = fc.record({
  years: fc.constantFrom('all' as const, new Set([2024])),
  months: fc.constantFrom('all' as const, new Set([1, 3])),
  weekHours: fc.constantFrom('all' as const, late.weekHours),
  categories: fc.constant('all' as const),
  channels: fc.constantFrom('all' as const, new Set([0, CHANNEL_NOT_STATED]), new Set([3])),
});

describe('the counts of own rows', () => {
  it('are those of each row by itself', () => {
    fc.assert(
      fc.property(
        fc.array(anyIncident, { minLength: 1, maxLength: 40 }),
        fc.array(anyFilter, { minLength: 1, maxLength: 4 }),
        (list, filters) => {
          const desk = aDesk(...list);
          for (const { years, months, weekHours, channels } of filters) {
            const rest = list.filter(({ time, channel }) => {
              const at = channel === null ? CHANNEL_NOT_STATED : countedChannels.indexOf(channel);
              return (
                (years === 'all' || years.has(Number(time.day.slice(0, 4)))) &&
                (months === 'all' || months.has(Number(time.day.slice(5, 7)))) &&
                (channels === 'all' || channels.has(at))
              );
            });
            const passing = rest.filter(({ time: { day, minuteOfDay } }) => {
              if (weekHours === 'all') return true;
              if (minuteOfDay === null) return false;
              const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
              return weekHours[weekHourOf(weekday, Math.floor(minuteOfDay / 60))] === 1;
            });
            const counts = desk.count({ ...emptyFilter, years, months, weekHours, channels });
            const isNamed = ({ position, placeId }: (typeof list)[number]) =>
              position === null && placeId === 'fountain';
            const isPlaced = ({ position }: (typeof list)[number]) => position !== null;
            expect(counts.profile.total).toBe(passing.length);
            expect(counts.byName).toBe(passing.filter(isNamed).length);
            expect(counts.byArea.get('square')).toBe(passing.filter(isPlaced).length);
            expect(counts.byArea.get('fountain')).toBe(
              passing.filter((one) => isPlaced(one) || isNamed(one)).length,
            );
            expect(counts.unplaced).toBe(
              passing.filter((one) => !isPlaced(one) && !isNamed(one)).length,
            );
            expect(counts.withoutHour).toBe(
              rest.filter(({ time }) => time.minuteOfDay === null).length,
            );
          }
        },
      ),
      { seed: 6, numRuns: 40 },
    );
  });
});

import { incidentCategories } from '../incident/incident.ts';
import { emptyFilter, type IncidentFilter } from '../incident/incident-filter.ts';
import type { TimeProfile } from '../incident/time-profile.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import { type CountedOffence, offenceProfiles } from './offence-types.ts';

/** Incidents of one type in one calendar year, in every channel and with or without a place. */
export interface OffenceYear {
  readonly year: number;
  readonly total: number;
  /** Index `month - 1`. */
  readonly byMonth: Uint32Array;
  /** Index in `countedChannels`. */
  readonly byChannel: Uint32Array;
}

/** Incidents of one type as a sheet shows them. All of the same rows: practice or one import. */
export interface OffenceCounts {
  readonly type: CountedOffence;
  /** Every year with a collected day, ascending. */
  readonly years: readonly OffenceYear[];
  /** The newest of the years, street alone. */
  readonly street: {
    readonly year: number;
    readonly total: number;
    readonly byArea: ReadonlyMap<string, number>;
    /** Index 0–167 (`weekHourOf`), local time. */
    readonly byWeekHour: Uint32Array;
    readonly withoutPlace: number;
    readonly withoutHour: number;
  };
}

/** The counts that have to be made before there can be `OffenceCounts`. */
export interface OffenceQuestion {
  readonly type: CountedOffence;
  readonly years: readonly { readonly year: number; readonly filter: IncidentFilter }[];
  readonly street: { readonly year: number; readonly filter: IncidentFilter };
}

export interface CountAnswer {
  readonly byArea: ReadonlyMap<string, number>;
  readonly profile: Pick<TimeProfile, 'total' | 'byMonth' | 'byWeekHour' | 'byChannel'>;
  readonly unplaced: number;
  readonly withoutHour: number;
}

/** `street`: the channels of a street view of these incidents. */
export function offenceQuestion(
  type: CountedOffence,
  { from, to }: CollectedDays,
  street: IncidentFilter['channels'],
): OffenceQuestion {
  const categories = new Set(
    offenceProfiles[type].categories.map((category) => incidentCategories.indexOf(category)),
  );
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const inYear = (year: number) => ({ ...emptyFilter, categories, years: new Set([year]) });
  return {
    type,
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      return { year, filter: inYear(year) };
    }),
    street: { year: last, filter: { ...inYear(last), channels: street } },
  };
}

export async function answerOffence(
  { type, years, street }: OffenceQuestion,
  count: (filter: IncidentFilter) => Promise<CountAnswer>,
): Promise<OffenceCounts> {
  const counted: OffenceYear[] = [];
  for (const { year, filter } of years) {
    const { total, byMonth, byChannel } = (await count(filter)).profile;
    counted.push({ year, total, byMonth, byChannel });
  }
  const { byArea, profile, unplaced, withoutHour } = await count(street.filter);
  const { total, byWeekHour } = profile;
  return {
    type,
    years: counted,
    street: {
      year: street.year,
      total,
      byArea,
      byWeekHour,
      withoutPlace: unplaced,
      withoutHour,
    },
  };
}

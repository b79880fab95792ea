import crossfilter, { type Dimension } from 'crossfilter2';
import type { Range, RangeFilter } from '../inputs/range-filter.ts';
import { tableOf } from './group-table.ts';
import type { IncidentRecord } from './incident-records.ts';

/** crossfilter2 with a dimension for each part of a filter and one group: incidents by area. */
export function crossfilterByArea(records: IncidentRecord[], areas: number) {
  const all = crossfilter(records);
  const dimension = (name: keyof IncidentRecord) => all.dimension((record) => record[name]);
  const parts = {
    years: dimension('year'),
    weekdays: dimension('weekday'),
    hours: dimension('hour'),
    categories: dimension('category'),
    channels: dimension('channel'),
  };
  const minutes = dimension('minute');
  const group = dimension('area').group<number, number>();
  return {
    replace: (filter: RangeFilter, names: readonly (keyof RangeFilter)[]) => {
      for (const name of names) choose(parts[name], filter[name]);
      return group.all();
    },
    /** From the first minute to before the other. */
    span: (from: number, until: number) => {
      minutes.filterRange([from, until]);
      return group.all();
    },
    clear: () => {
      for (const part of [...Object.values(parts), minutes]) part.filterAll();
    },
    counts: () => tableOf(group.all(), areas),
  };
}

function choose(dimension: Dimension<IncidentRecord, number>, [first, last]: Range): void {
  dimension.filterRange([first, last + 1]);
}

import crossfilter from 'crossfilter2';
import { tableOf } from './group-table.ts';
import type { IncidentRecord } from './incident-records.ts';

/** crossfilter2 with five linked groups, each of which ignores the filter of its own dimension. */
export function crossfilterLinked(records: IncidentRecord[]) {
  const all = crossfilter(records);
  const dimension = (name: keyof IncidentRecord) => all.dimension((record) => record[name]);
  const years = dimension('year');
  const weekHours = dimension('weekHour');
  const groups = {
    area: dimension('area').group<number, number>(),
    year: years.group<number, number>(),
    month: dimension('month').group<number, number>(),
    weekHour: weekHours.group<number, number>(),
    category: dimension('category').group<number, number>(),
  };
  const answer = () => Object.values(groups).map((group) => group.all());
  return {
    chooseYear: (year: number) => {
      years.filterExact(year);
      return answer();
    },
    /** A block of the week is no range of its hours: the values are asked one by one. */
    chooseHours: (mask: Uint8Array) => {
      weekHours.filterFunction((hour) => mask[Number(hour)] === 1);
      return answer();
    },
    counts: (name: keyof typeof groups, length: number, firstKey = 0) =>
      tableOf(groups[name].all(), length, firstKey),
  };
}

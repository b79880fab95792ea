import type { AreaTime } from '../incident/area-time.ts';
import { WEEK_HOURS } from '../incident/week-hour.ts';
import type { Membership } from '../membership/membership.ts';
import { type CompiledFilter, keyTable } from './compile-filter.ts';
import type { CountingRows } from './counting-rows.ts';

/** The passing rows of one area of a layer, by month and by hour of the week: one pass over the rows. */
export function countArea(
  { axes, months, stretchMonth, stretchStart, key }: CountingRows,
  { first, extraRows, extraAreas }: Membership,
  area: number,
  filter: CompiledFilter,
): AreaTime {
  const keys = keyTable(filter);
  const byMonth = new Uint32Array(months);
  const byWeekHour = new Uint32Array(WEEK_HOURS);
  let extra = 0;
  for (let stretch = 0; stretch < stretchMonth.length; stretch += 1) {
    const month = stretchMonth[stretch] ?? 0;
    const end = stretchStart[stretch + 1] ?? 0;
    const isChosen = filter.time.months[month] === 1;
    const add = (row: number) => {
      const at = key[row] ?? 0;
      if (!isChosen || keys[at] !== 1 || row < filter.fromRow || row >= filter.toRow) return;
      byMonth[month] = (byMonth[month] ?? 0) + 1;
      byWeekHour[at % WEEK_HOURS] = (byWeekHour[at % WEEK_HOURS] ?? 0) + 1;
    };
    for (let row = stretchStart[stretch] ?? 0; isChosen && row < end; row += 1) {
      if (first[row] === area) add(row);
    }
    for (; (extraRows[extra] ?? Number.POSITIVE_INFINITY) < end; extra += 1) {
      if (extraAreas[extra] === area) add(extraRows[extra] ?? 0);
    }
  }
  return { firstYear: axes.firstYear, byMonth, byWeekHour, withoutHour: 0 };
}

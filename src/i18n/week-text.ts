import { fill } from './fill.ts';
import type { Format } from './format.ts';
import type { Words } from './use-text.ts';

const DAYS = 7;
const HOURS = 24;

/** Headers of a grid of weekdays by hours. `isChoosing`: a header stands for its whole row or column. */
export function weekLabels(grid: string, isChoosing: boolean, { t, format }: Words) {
  return {
    grid,
    weekdays: Array.from({ length: DAYS }, (_, day) => {
      const weekday = format.weekday(day, 'long');
      return {
        label: format.weekday(day, 'short'),
        name: isChoosing ? t('time.wholeDay', { weekday }) : weekday,
      };
    }),
    hours: Array.from({ length: HOURS }, (_, hour) => ({
      label: format.hourStart(hour),
      name: isChoosing
        ? t('time.wholeHour', { hour: format.hour(hour) })
        : t('time.clock', { hour: format.hour(hour) }),
    })),
    endOfDay: format.hourStart(HOURS),
  };
}

/** `fredag 22–23`, by index `weekday * 24 + hour`. */
export function weekHourName(index: number, { format }: Pick<Words, 'format'>): string {
  return `${format.weekday(Math.floor(index / HOURS), 'long')} ${format.hour(index % HOURS)}`;
}

/** Before and after the count, of each hour. */
type NameParts = readonly (readonly [before: string, after: string])[];

export interface WeekCellParts {
  readonly plain: NameParts;
  readonly chosen: NameParts;
}

/** What stays the same of the cells' names when the counts change. */
export function weekCellParts(words: Words): WeekCellParts {
  return { plain: nameParts('time.hour', words), chosen: nameParts('time.hourChosen', words) };
}

/** What a cell with a count is called: `fredag 22–23: 118, vald`. Index as in `counts`. */
export function weekCellNames(
  counts: Uint32Array,
  selected: Uint8Array | 'all',
  { plain, chosen }: WeekCellParts,
  format: Format,
): readonly string[] {
  return Array.from(counts, (count, index) => {
    const isChosen = selected !== 'all' && selected[index] !== 0;
    const [before, after] = (isChosen ? chosen : plain)[index] ?? ['', ''];
    return `${before}${format.number(count)}${after}`;
  });
}

const COUNT = '{{number}}';

function nameParts(key: 'time.hour' | 'time.hourChosen', { t, format }: Words): NameParts {
  const pattern = t(key, { weekday: '{{weekday}}', hour: '{{hour}}', number: COUNT });
  return Array.from({ length: DAYS * HOURS }, (_, index) => {
    const name = fill(pattern, {
      weekday: format.weekday(Math.floor(index / HOURS), 'long'),
      hour: format.hour(index % HOURS),
      number: COUNT,
    });
    const [before = '', after = ''] = name.split(COUNT);
    return [before, after];
  });
}

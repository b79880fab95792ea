import { fill } from './fill.ts';
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

/** What a cell with a count is called: `fredag 22–23: 118, vald`. Index as in `counts`. */
export function weekCellNames(
  counts: Uint32Array,
  selected: Uint8Array | 'all',
  { t, format }: Words,
): readonly string[] {
  const plain = t('time.hour', SLOTS);
  const chosen = t('time.hourChosen', SLOTS);
  const weekdays = Array.from({ length: DAYS }, (_, day) => format.weekday(day, 'long'));
  return Array.from(counts, (count, index) =>
    fill(selected !== 'all' && selected[index] !== 0 ? chosen : plain, {
      weekday: weekdays[Math.floor(index / HOURS)] ?? '',
      hour: format.hour(index % HOURS),
      number: format.number(count),
    }),
  );
}

const SLOTS = { weekday: '{{weekday}}', hour: '{{hour}}', number: '{{number}}' };

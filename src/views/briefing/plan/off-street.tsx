import type { ShiftTime } from '../../../domain/shift/shift.ts';
import { countInHours, shiftWeekHours } from '../../../domain/shift/shift-hours.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectShiftCounts } from '../../../state/select-shift-counts.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../use-card-setting.ts';

const MOST_SHOWN = 5;

/** What happened indoors and online in the hours of the shift: known, and no reason to stand on a street. */
export function OffStreet({ time }: { readonly time: ShiftTime }) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const counts = useApp(selectShiftCounts);
  if (counts === null) return null;
  const mask = shiftWeekHours(time);
  const indoors = [...counts.byPlace]
    .map(([placeId, count]) => ({
      placeId,
      count: countInHours(count.indoors.byWeekHour, mask),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_SHOWN);
  return (
    <section className="pb-task-section" aria-labelledby="apart-title">
      <h3 id="apart-title">{t('shift.choose.apart')}</h3>
      {indoors.length === 0 && counts.online === 0 && <p>{t('shift.choose.apartNone')}</p>}
      <ul className="pb-shf-plain">
        {indoors.map(({ placeId, count }) => (
          <li key={placeId}>
            {t('shift.choose.indoors', { place: nameOf(placeId), count: format.number(count) })}
          </li>
        ))}
        {counts.online > 0 && <li>{t('shift.choose.online', { count: counts.online })}</li>}
      </ul>
    </section>
  );
}

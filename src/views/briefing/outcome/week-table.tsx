import { useState } from 'react';
import type { CountedSource } from '../../../domain/shift/count-card.ts';
import type { WeekDose } from '../../../domain/shift/dose-outcome.ts';
import type { DosePeriods } from '../../../domain/shift/dose-periods.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DoseCounts } from '../../../state/shift-slice.ts';
import { today } from '../shift-ports.ts';

interface WeekTableProps {
  readonly placeId: string;
  readonly doses: readonly WeekDose[];
  readonly asked: DosePeriods;
  readonly counts: DoseCounts | null;
  readonly source: CountedSource | null;
}

/** Minutes and events of the weeks, side by side. A week that was not counted is missing, never nought. */
export function WeekTable({ placeId, doses, asked, counts, source }: WeekTableProps) {
  const { t, format } = useText();
  const [day] = useState(today);
  const doseOf = new Map(doses.map((dose) => [dose.monday, dose]));
  const countOf = (monday: string, index: number) => {
    if (source === null || monday < source.collected.from || monday > source.collected.to) {
      return null;
    }
    return counts?.weeks[index]?.get(placeId) ?? null;
  };
  return (
    <div className="pb-task-scroll">
      <table className="pb-shf-table pb-shf-numbers">
        <thead>
          <tr>
            <th scope="col">{t('shiftAfter.outcome.week')}</th>
            <th scope="col">{t('shiftAfter.outcome.visits')}</th>
            <th scope="col">{t('shiftAfter.outcome.minutes')}</th>
            <th scope="col">{t('shiftAfter.outcome.events')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.weeks.map((monday, index) => {
            if (monday > day) return null;
            const dose = doseOf.get(monday);
            const count = countOf(monday, index);
            return (
              <tr key={monday} data-after={monday >= asked.after.start}>
                <th scope="row">{monday}</th>
                <td>{format.number(dose?.visits ?? 0)}</td>
                <td>{format.number(dose?.minutes ?? 0)}</td>
                <td data-missing={count === null}>
                  {count === null ? t('shiftAfter.outcome.missing') : format.number(count)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

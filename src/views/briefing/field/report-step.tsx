import { lastDay } from '../../../domain/keeping/kept.ts';
import { debrief } from '../../../domain/shift/debrief.ts';
import { csvText } from '../../../domain/text/csv-text.ts';
import { clockText } from '../../../i18n/clock-text.ts';
import { shiftWhen } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectSchedule } from '../../../state/select-shifts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import type { StepProps } from '../plan/step-props.ts';
import { shiftPorts } from '../shift-ports.ts';
import { usePlaceName } from '../use-card-setting.ts';
import { SaveFile } from './save-file.tsx';

const BACK_DAYS = 14;
const NONE: readonly never[] = [];

/** What was planned and what was done, place by place. */
export function ReportStep({ plan }: StepProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const { body: shift } = plan;
  const { schedule } = useApp((state) => selectSchedule(state, shift));
  const planned = schedule.status === 'planned' ? schedule.visits : NONE;
  const rows = debrief(
    shift.places.map(({ placeId }) => placeId),
    planned,
    shift.visits,
  );
  const unended = rows.reduce((sum, row) => sum + row.unendedVisits, 0);
  const visitsText = (count: number, minutes: number) =>
    t('shiftAfter.visitsMinutes', {
      visits: t('shiftOut.visits', { count }),
      minutes: format.number(minutes),
    });
  const sum = (read: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + read(row), 0);
  const saveCsv = () => {
    const when = shiftWhen(shift.time, words);
    const table = [
      [
        t('shiftAfter.csvShift'),
        t('shiftAfter.place'),
        t('shiftAfter.csvPlan'),
        t('shiftAfter.csvPlanMin'),
        t('shiftAfter.csvDone'),
        t('shiftAfter.csvDoneMin'),
        t('shiftAfter.csvUnended'),
      ],
      ...rows.map((row) => [
        when,
        nameOf(row.placeId),
        row.plannedVisits,
        row.plannedMinutes,
        row.doneVisits,
        row.doneMinutes,
        row.unendedVisits,
      ]),
    ];
    const text = csvText(table, format.language === 'sv' ? ',' : '.');
    const name = t('shiftAfter.csvName', { date: shift.time.date });
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
  };
  return (
    <div className="pb-task-fields">
      <section className="pb-task-section" aria-labelledby="report-title">
        <h2 id="report-title">{t('shiftAfter.report')}</h2>
        <div className="pb-task-scroll">
          <table className="pb-shf-table">
            <thead>
              <tr>
                <th scope="col">{t('shiftAfter.place')}</th>
                <th scope="col">{t('shiftAfter.planned')}</th>
                <th scope="col">{t('shiftAfter.done')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.placeId}>
                  <th scope="row">{nameOf(row.placeId)}</th>
                  <td>
                    {row.plannedVisits === 0
                      ? t('shiftAfter.notPlanned')
                      : visitsText(row.plannedVisits, row.plannedMinutes)}
                  </td>
                  <td>{visitsText(row.doneVisits, row.doneMinutes)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t('shiftAfter.total')}</th>
                <td>
                  {visitsText(
                    sum((row) => row.plannedVisits),
                    sum((row) => row.plannedMinutes),
                  )}
                </td>
                <td>
                  {visitsText(
                    sum((row) => row.doneVisits),
                    sum((row) => row.doneMinutes),
                  )}
                </td>
              </tr>
            </tbody>
          </table>
        </div>
        {unended > 0 && <p>{t('shiftAfter.unended', { count: unended })}</p>}
        <div>
          <Button onPress={saveCsv}>{t('shiftAfter.csv')}</Button>
        </div>
      </section>
      <section className="pb-task-section" aria-labelledby="visits-title">
        <h2 id="visits-title">{t('shiftAfter.visits')}</h2>
        {shift.visits.length === 0 && <p>{t('shiftAfter.none')}</p>}
        <ul className="pb-shf-list">
          {shift.visits.map(({ id, placeId, startedAt, endedAt, seen, note }) => {
            const clock = (minute: number) =>
              clockText(shift.time.startMinute + minute, format.language);
            const end = endedAt === null ? t('shiftAfter.going') : clock(endedAt);
            return (
              <li key={id}>
                <strong>{`${clock(startedAt)}–${end} ${nameOf(placeId)}`}</strong>
                {seen.length > 0 && (
                  <span>{` · ${seen.map((sign) => t(`shiftOut.sign.${sign}`)).join(', ')}`}</span>
                )}
                {note !== '' && <p className="pb-shf-written">{note}</p>}
              </li>
            );
          })}
        </ul>
      </section>
      {shift.visits.length > 0 && (
        <SaveFile
          plan={plan}
          title={t('shiftOut.file.backTitle')}
          hint={t('shiftOut.file.backHint')}
          validUntil={`${lastDay(shiftPorts.now(), BACK_DAYS)}T23:59:59Z`}
        />
      )}
    </div>
  );
}

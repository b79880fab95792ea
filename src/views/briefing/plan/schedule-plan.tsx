import type { PlannedVisit } from '../../../domain/shift/schedule.ts';
import { type Shift, shiftLength } from '../../../domain/shift/shift.ts';
import { clockText } from '../../../i18n/clock-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectTravel } from '../../../state/select-shifts.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../use-card-setting.ts';

interface SchedulePlanProps {
  readonly shift: Shift;
  /** Ascending by start. */
  readonly visits: readonly PlannedVisit[];
}

const HOUR = 60;

/** The visits along the shift, as a strip and as a table. */
export function SchedulePlan({ shift, visits }: SchedulePlanProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const table = useApp((state) => selectTravel(state, shift));
  const { time, places, resources } = shift;
  const length = shiftLength(time);
  const clock = (minute: number) => clockText(time.startMinute + minute, format.language);
  const numberOf = (id: string) => places.findIndex(({ placeId }) => placeId === id) + 1;
  const at = new Array<string | null>(resources.length).fill(null);
  const rows = visits.map((visit) => {
    const way = table.way(at[visit.resource] ?? null, visit.placeId);
    at[visit.resource] = visit.placeId;
    return { visit, way };
  });
  const offNet = rows.filter(({ way }) => !way.isOnNet).length;
  const percent = (minute: number) => `${(minute / length) * 100}%`;
  return (
    <>
      <div className="pb-shf-strip" role="img" aria-label={t('shift.dose.strip')}>
        {resources.map(({ id }, resource) => (
          <div key={id} className="pb-shf-track">
            {visits
              .filter((visit) => visit.resource === resource)
              .map(({ placeId, start, end }) => (
                <span
                  key={start}
                  className="pb-shf-visit"
                  style={{ insetInlineStart: percent(start), width: percent(end - start) }}
                  title={t('shift.dose.visit', {
                    place: nameOf(placeId),
                    from: clock(start),
                    to: clock(end),
                  })}
                >
                  {numberOf(placeId)}
                </span>
              ))}
          </div>
        ))}
        <div className="pb-shf-hours">
          {hourMarks(time.startMinute, length).map((minute) => (
            <span key={minute} style={{ insetInlineStart: percent(minute) }}>
              {clock(minute).slice(0, 2)}
            </span>
          ))}
        </div>
      </div>
      <div className="pb-task-scroll">
        <table className="pb-shf-table">
          <thead>
            <tr>
              <th scope="col">{t('shift.dose.clock')}</th>
              <th scope="col">{t('shift.dose.place')}</th>
              {resources.length > 1 && <th scope="col">{t('shift.time.resources')}</th>}
              <th scope="col">{t('shift.dose.way')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ visit, way }) => (
              <tr key={`${visit.resource} ${visit.start}`}>
                <td>{`${clock(visit.start)}–${clock(visit.end)}`}</td>
                <th scope="row">{`${numberOf(visit.placeId)} ${nameOf(visit.placeId)}`}</th>
                {resources.length > 1 && <td>{visit.resource + 1}</td>}
                <td>
                  {way.lengthM === 0
                    ? '–'
                    : t('shift.dose.wayText', {
                        minutes: visit.travelMin,
                        metres: format.estimate(way.lengthM),
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="pb-shf-quiet">
        {offNet > 0 && `${t('shift.dose.offNet', { count: offNet })} `}
        {t('shift.dose.speeds')}
      </p>
    </>
  );
}

/** Minutes of the shift at which an hour of the clock begins; every other one in a long shift. */
function hourMarks(startMinute: number, length: number): readonly number[] {
  const first = (HOUR - (startMinute % HOUR)) % HOUR;
  const step = length > 12 * HOUR ? 2 * HOUR : HOUR;
  const marks: number[] = [];
  for (let minute = first; minute <= length; minute += step) marks.push(minute);
  return marks;
}

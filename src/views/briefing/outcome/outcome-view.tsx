import '../briefing.css';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { areasOverlap } from '../../../domain/geo/areas-overlap.ts';
import { doseByWeek } from '../../../domain/shift/dose-outcome.ts';
import { dosePeriods } from '../../../domain/shift/dose-periods.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectNamedPlaces } from '../../../state/select-data.ts';
import { selectCountedSource, selectDoseCounts } from '../../../state/select-shift-counts.ts';
import { selectShifts } from '../../../state/select-shifts.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { IncidentChoice } from '../plan/counts-note.tsx';
import { usePlaceName } from '../use-card-setting.ts';
import { Difference } from './difference.tsx';
import { WeekTable } from './week-table.tsx';

const WEEKS = ['4', '8', '12', '26'] as const;
const NO_PLACE = '-';

/** For the analyst: minutes beside counts, and the change against a control. */
export function OutcomeView({ path }: { readonly path: string }) {
  const { t, format } = useText();
  const store = useAppStore();
  const nameOf = usePlaceName();
  const shifts = useApp(selectShifts);
  const named = useApp(selectNamedPlaces);
  const counts = useApp(selectDoseCounts);
  const source = useApp(selectCountedSource);
  const bodies = useMemo(() => shifts.map(({ body }) => body), [shifts]);
  const visited = useMemo(
    () => [
      ...new Set(
        bodies.flatMap(({ visits }) =>
          visits.flatMap(({ placeId, endedAt }) => (endedAt === null ? [] : [placeId])),
        ),
      ),
    ],
    [bodies],
  );
  const [weeks, setWeeks] = useState<(typeof WEEKS)[number]>('8');
  const [picked, setPicked] = useState<string | null>(null);
  const [control, setControl] = useState<string | null>(null);
  const [moved, setMoved] = useState(NO_PLACE);
  const [movedControl, setMovedControl] = useState<string | null>(null);
  const placeId = visited.find((id) => id === picked) ?? visited[0] ?? null;
  const doses = useMemo(
    () => (placeId === null ? [] : doseByWeek(bodies, placeId)),
    [bodies, placeId],
  );
  const asked = useMemo(() => dosePeriods(doses, Number(weeks)), [doses, weeks]);
  useEffect(() => store.getState().askDose(asked), [store, asked]);
  useEffect(() => () => store.getState().askDose(null), [store]);

  const areaOf = (id: string | null) => named.find((place) => place.id === id)?.boundary.area;
  const apartFrom = (ids: readonly (string | null)[]) =>
    named.filter(({ id, boundary }) =>
      ids.every((other) => {
        const area = areaOf(other);
        return other !== id && (area === undefined || !areasOverlap(area, boundary.area));
      }),
    );
  const drawn = bodies.find(({ places }) => places.some((one) => one.placeId === placeId));
  const controls = apartFrom([placeId, moved]);
  const controlId = controls.find(({ id }) => id === (control ?? drawn?.controlIds[0]))?.id ?? null;
  const movedPlaces = apartFrom([placeId, controlId]);
  const movedId = moved === NO_PLACE ? null : moved;
  const movedControls = apartFrom([placeId, controlId, movedId]);
  const movedControlId =
    movedControls.find(({ id }) => id === movedControl)?.id ?? movedControls[0]?.id ?? null;
  const none = { id: NO_PLACE, label: t('shiftAfter.outcome.noPlace') };
  const options = (places: typeof named) => places.map(({ id, label }) => ({ id, label }));

  return (
    <main className="pb-shf-page" id="main">
      <p>
        <Link to={path}>{t('shift.back')}</Link>
      </p>
      <h1>{t('shiftAfter.outcome.title')}</h1>
      <p className="pb-shf-quiet">{t('shiftAfter.outcome.intro')}</p>
      {placeId === null || asked === null ? (
        <p>{t('shiftAfter.outcome.noVisits')}</p>
      ) : (
        <>
          <div className="pb-shf-pair">
            <SelectField
              label={t('shiftAfter.outcome.place')}
              value={placeId}
              options={visited.map((id) => ({ id, label: nameOf(id) }))}
              onChange={setPicked}
            />
            <SelectField
              label={t('shiftAfter.outcome.control')}
              value={controlId ?? NO_PLACE}
              options={[none, ...options(controls)]}
              onChange={setControl}
            />
            <SelectField
              label={t('shiftAfter.outcome.displacement')}
              value={moved}
              options={[none, ...options(movedPlaces)]}
              onChange={setMoved}
            />
            {movedId !== null && movedControlId !== null && (
              <SelectField
                label={t('shiftAfter.outcome.displacementControl')}
                value={movedControlId}
                options={options(movedControls)}
                onChange={setMovedControl}
              />
            )}
          </div>
          <div className="pb-task-row">
            <span aria-hidden="true">{t('shiftAfter.outcome.weeks')}</span>
            <SegmentedControl
              label={t('shiftAfter.outcome.weeks')}
              options={WEEKS.map((id) => ({ id, label: id }))}
              value={weeks}
              onChange={setWeeks}
            />
          </div>
          <p>{`${t('shiftAfter.outcome.split')}: ${format.date(asked.after.start)}`}</p>
          <IncidentChoice />
          {source === null ? (
            <p role="status">{t('shiftAfter.outcome.noCounts')}</p>
          ) : (
            <Difference
              placeId={placeId}
              controlId={controlId}
              movedId={movedId}
              movedControlId={movedControlId}
              asked={asked}
              counts={counts}
              source={source}
            />
          )}
          <WeekTable
            placeId={placeId}
            doses={doses}
            asked={asked}
            counts={counts}
            source={source}
          />
        </>
      )}
    </main>
  );
}

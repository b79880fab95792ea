import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { startMeasure } from '../../../commands/plan-measures.ts';
import { everyMeasure, filterMeasures } from '../../../domain/measure/filter-measures.ts';
import { isOverdueMeasure, type MeasurePlan } from '../../../domain/measure/measure.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectMeasures } from '../../../state/select-measures.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { MeasureFilters } from './measure-filters.tsx';
import { measureAddress } from './plan-parts.ts';
import { measurePorts, today } from './plan-ports.ts';
import { PointList } from './point-list.tsx';
import { ReportDialog } from './report-dialog.tsx';

/** The plan: every measure, what can become one, and the way out to those it is reported to. */
export function MeasureList() {
  const { t } = useText();
  const store = useAppStore();
  const navigate = useNavigate();
  const measures = useApp(selectMeasures);
  const [day] = useState(today);
  const [filter, setFilter] = useState(everyMeasure);
  const [isReporting, setIsReporting] = useState(false);
  const shown = useMemo(() => filterMeasures(measures, filter, day), [measures, filter, day]);
  const begin = () => {
    const id = startMeasure(store, {}, measurePorts);
    void navigate(measureAddress(id));
  };
  return (
    <>
      <section className="pb-pln-section" aria-labelledby="measures-title">
        <h2 id="measures-title">{t('measures.title')}</h2>
        <p>{t('measures.lead')}</p>
        <div className="pb-pln-row">
          <Button variant="primary" onPress={begin}>
            {t('measures.add')}
          </Button>
          <Button isDisabled={measures.length === 0} onPress={() => setIsReporting(true)}>
            {t('measures.report.open')}
          </Button>
        </div>
        {measures.length === 0 ? (
          <p>{t('measures.none')}</p>
        ) : (
          <>
            <MeasureFilters measures={measures} filter={filter} onChange={setFilter} />
            <p role="status" className="pb-pln-quiet">
              {t('measures.shown', { shown: shown.length, count: measures.length })}
            </p>
            {shown.length === 0 && <p>{t('measures.noneLeft')}</p>}
          </>
        )}
        <ul className="pb-pln-list">
          {shown.map((plan) => (
            <li key={plan.id} className="pb-pln-card">
              <MeasureLine plan={plan} day={day} />
            </li>
          ))}
        </ul>
      </section>
      <PointList />
      {isReporting && <ReportDialog onClose={() => setIsReporting(false)} />}
    </>
  );
}

interface MeasureLineProps {
  readonly plan: MeasurePlan;
  readonly day: string;
}

function MeasureLine({ plan: { id, body }, day }: MeasureLineProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const { what, owner, dueDate, placeId, status } = body;
  return (
    <>
      <h3>
        <Link to={measureAddress(id)}>{what === '' ? t('measures.untitled') : what}</Link>
      </h3>
      <p className="pb-pln-row">
        <Chip>{t(`measures.status.${status}`)}</Chip>
        {isOverdueMeasure(body, day) && <Chip emphasis="strong">{t('measures.overdue')}</Chip>}
        <span>
          {[
            owner === null ? t('measures.noOwner') : t(`measures.owners.${owner}`),
            dueDate === null
              ? t('measures.noDue')
              : t('measures.dueOn', { date: format.date(dueDate) }),
            ...(placeId === null ? [] : [nameOf(placeId)]),
          ].join(' · ')}
        </span>
      </p>
    </>
  );
}

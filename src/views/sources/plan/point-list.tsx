import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type PointAnswer, startMeasureOfPoint } from '../../../commands/plan-measures.ts';
import type { PlannedPoint } from '../../../domain/measure/point-measures.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectPlannedPoints } from '../../../state/select-measures.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { measureAddress } from './plan-parts.ts';
import { measurePorts } from './plan-ports.ts';

/** Open action points of walks. Each becomes one measure, and a second time it is refused. */
export function PointList() {
  const { t, format } = useText();
  const store = useAppStore();
  const navigate = useNavigate();
  const points = useApp(selectPlannedPoints);
  const [refused, setRefused] = useState<Exclude<PointAnswer, { status: 'kept' }> | null>(null);
  const make = ({ walk, point }: PlannedPoint) => {
    const answer = startMeasureOfPoint(store, { walkId: walk.id, pointId: point.id }, measurePorts);
    if (answer.status === 'kept') void navigate(measureAddress(answer.measureId));
    else setRefused(answer);
  };
  return (
    <section className="pb-pln-section" aria-labelledby="points-title">
      <h2 id="points-title">{t('measures.point.title')}</h2>
      <p>{t(points.length === 0 ? 'measures.point.none' : 'measures.point.lead')}</p>
      {refused?.status === 'gone' && <Notice kind="warning" title={t('measures.point.gone')} />}
      {refused?.status === 'already' && (
        <Notice kind="warning" title={t('measures.point.already')}>
          <Link to={measureAddress(refused.measureId)}>{t('measures.point.toFirst')}</Link>
        </Notice>
      )}
      <ul className="pb-pln-list">
        {points.map((one) => {
          const { walk, point, measureId } = one;
          const date = walk.body.time?.date;
          return (
            <li key={`${walk.id} ${point.id}`} className="pb-pln-card">
              <p>
                <strong>{point.what === '' ? t('measures.untitled') : point.what}</strong>
              </p>
              <p className="pb-pln-quiet">
                {[
                  t('measures.point.ofWalk', {
                    walk: walk.title === '' ? t('measures.point.untitled') : walk.title,
                    date: date === undefined ? t('measures.point.undated') : format.date(date),
                  }),
                  point.owner === null ? t('measures.noOwner') : t(`walk.radighet.${point.owner}`),
                  point.dueDate === null
                    ? t('measures.noDue')
                    : t('measures.dueOn', { date: format.date(point.dueDate) }),
                ].join(' · ')}
              </p>
              <div className="pb-pln-row">
                <Button size="small" onPress={() => make(one)}>
                  {t('measures.point.make')}
                  <span className="pb-visually-hidden">{`: ${point.what}`}</span>
                </Button>
                {measureId !== null && (
                  <span>
                    {t('measures.point.made')}{' '}
                    <Link to={measureAddress(measureId)}>{t('measures.point.toFirst')}</Link>
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

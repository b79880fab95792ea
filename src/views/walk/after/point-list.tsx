import { withoutPoint, withPoint } from '../../../domain/walk/after-walk.ts';
import type { ActionPoint } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { StepProps } from '../plan/step-props.ts';
import { walkPorts } from '../walk-ports.ts';
import { PointFields } from './point-fields.tsx';

/** What is to be done, by whom and when. */
export function PointList({ plan, change }: StepProps) {
  const { t } = useText();
  const { points, stops } = plan.body;
  const add = () =>
    change((walk) => {
      const [first] = walk.stops;
      const point: ActionPoint = {
        id: `point-${walkPorts.newId()}`,
        what: '',
        kind: 'damage-upkeep',
        stopId: first?.id ?? null,
        placeId: first?.placeId ?? null,
        position: first?.position ?? null,
        owner: null,
        dueDate: null,
        tyckTillNumber: '',
        status: 'new',
        reason: '',
        observationIds: [],
      };
      return withPoint(walk, point);
    });
  return (
    <section className="pb-task-section" aria-labelledby="points-title">
      <h2 id="points-title">{t('walkAfter.points')}</h2>
      {points.length === 0 && <p className="pb-wlk-quiet">{t('walkAfter.noPoints')}</p>}
      <ol className="pb-wlk-plain">
        {points.map((point, index) => (
          <li key={point.id}>
            <PointFields
              point={point}
              number={index + 1}
              stops={stops}
              onChange={(changed) => change((walk) => withPoint(walk, changed))}
              onRemove={() => change((walk) => withoutPoint(walk, point.id))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button onPress={add}>{t('walkAfter.addPoint')}</Button>
      </div>
    </section>
  );
}

import { useState } from 'react';
import { areasOverlap } from '../../../domain/geo/areas-overlap.ts';
import { drawControls } from '../../../domain/shift/draw-controls.ts';
import type { ProposedPlace } from '../../../domain/shift/place-reasons.ts';
import type { Shift } from '../../../domain/shift/shift.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { shiftPorts } from '../shift-ports.ts';
import { usePlaceName } from '../use-card-setting.ts';
import type { StepProps } from './step-props.ts';

interface ControlsProps extends Pick<StepProps, 'change'> {
  readonly shift: Shift;
  readonly proposed: readonly ProposedPlace[];
}

const COUNTS = ['1', '2', '3'] as const;

/** Places that could have been chosen and are drawn not to be. */
export function Controls({ shift, proposed, change }: ControlsProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const places = useApp(selectPlacesById);
  const [count, setCount] = useState<(typeof COUNTS)[number]>('1');
  const [isNone, setIsNone] = useState(false);
  const { controlIds } = shift;
  const draw = () => {
    const drawn = drawControls({
      candidateIds: proposed.map(({ placeId }) => placeId),
      chosenIds: shift.places.map(({ placeId }) => placeId),
      doOverlap: (a, b) => {
        const [one, other] = [places.get(a)?.boundary?.area, places.get(b)?.boundary?.area];
        return one !== undefined && other !== undefined && areasOverlap(one, other);
      },
      count: Number(count),
      seed: shiftPorts.newSeed(),
    });
    setIsNone(drawn.length === 0);
    change((one) => ({ ...one, controlIds: drawn }));
  };
  return (
    <section className="pb-task-section" aria-labelledby="control-title">
      <h2 id="control-title">{t('shift.choose.control')}</h2>
      <p className="pb-shf-quiet">{t('shift.choose.controlHint')}</p>
      <div className="pb-task-row">
        <SegmentedControl
          label={t('shift.choose.controlCount')}
          options={COUNTS.map((id) => ({ id, label: id }))}
          value={count}
          onChange={setCount}
        />
        <Button size="small" onPress={draw}>
          {t(controlIds.length === 0 ? 'shift.choose.draw' : 'shift.choose.drawAgain')}
        </Button>
        {controlIds.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            onPress={() => change((one) => ({ ...one, controlIds: [] }))}
          >
            {t('shift.choose.clear')}
          </Button>
        )}
      </div>
      <p role="status">
        {controlIds.length > 0 && format.list(controlIds.map(nameOf))}
        {isNone && controlIds.length === 0 && t('shift.choose.controlNone')}
      </p>
    </section>
  );
}

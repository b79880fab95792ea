import type { WalkInField } from '../../../commands/walk-in-field.ts';
import { type FieldSpot, neighbourSpot } from '../../../domain/walk/field-spot.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { FinishWalk } from './finish-walk.tsx';

interface StopStepsProps {
  readonly walkId: string;
  readonly walk: SafetyWalk;
  readonly spot: FieldSpot | null;
  readonly field: WalkInField;
  readonly onStand: (spot: FieldSpot) => void;
}

/** To the stop before, to the next, and out of the walk after the last. */
export function StopSteps({ walkId, walk, spot, field, onStand }: StopStepsProps) {
  const { t } = useText();
  const before = spot === null ? null : neighbourSpot(walk.stops, spot, -1);
  const next = spot === null ? null : neighbourSpot(walk.stops, spot, 1);
  return (
    <footer className="pb-onsite-foot">
      {before !== null && (
        <Button size="large" onPress={() => onStand(before)}>
          {t('walkField.stop.previous')}
        </Button>
      )}
      {next === null ? (
        <FinishWalk walkId={walkId} variant="primary" field={field} />
      ) : (
        <Button size="large" variant="primary" onPress={() => onStand(next)}>
          {t('walkField.stop.next')}
        </Button>
      )}
    </footer>
  );
}

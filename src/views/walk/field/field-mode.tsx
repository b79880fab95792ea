import './field.css';
import { useSearchParams } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import { openingSpot } from '../../../domain/walk/field-spot.ts';
import { walkPlanOf } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useChosen } from '../../../state/use-app.ts';
import { FieldDone } from './field-done.tsx';
import { FieldFrame } from './field-frame.tsx';
import { FieldRefusal } from './field-refusal.tsx';
import { FieldStart } from './field-start.tsx';
import { ObservationPanel } from './observation-panel.tsx';
import { StopScreen } from './stop-screen.tsx';
import { useDevice } from './use-device.ts';
import { useSpot } from './use-spot.ts';

interface FieldModeProps {
  readonly walkId: string;
  readonly keeper: Pick<Keeper, 'takeOver'>;
  readonly field: WalkInField;
  /** Where the walks are; each one below it by its id. */
  readonly path: string;
}

/** In the address, so that the device's own way back closes it. */
const OPEN = 'iakttagelse';

/** A walk on a phone, with or without a network: one stop a screen, and everything kept at once. */
export function FieldMode({ walkId, keeper, field, path }: FieldModeProps) {
  const { t } = useText();
  const plan = useChosen((state) => walkPlanOf(state.plans, walkId));
  const isOpening = useChosen((state) => state.keepingStatus === 'opening');
  const isUnderWay = plan?.body.stage === 'under-way';
  const device = useDevice(field, isUnderWay);
  const [remembered, stand] = useSpot(field, walkId);
  const [search, setSearch] = useSearchParams();

  if (plan === null) {
    if (!isOpening) return <FieldRefusal path={path} />;
    return (
      <main className="pb-onsite" id="main">
        <p role="status">{t('walkField.opening')}</p>
      </main>
    );
  }
  const walk = plan.body;
  const frame = { plan, keeper, path };
  if (walk.stage === 'planned') {
    return (
      <FieldFrame {...frame}>
        <FieldStart walkId={walkId} walk={walk} field={field} />
      </FieldFrame>
    );
  }
  if (!isUnderWay) {
    return (
      <FieldFrame {...frame}>
        <FieldDone walkId={walkId} plan={plan} path={path} field={field} />
      </FieldFrame>
    );
  }
  const open = walk.observations.find(({ id }) => id === search.get(OPEN));
  if (open !== undefined) {
    return (
      <FieldFrame {...frame}>
        <ObservationPanel
          key={open.id}
          walkId={walkId}
          walk={walk}
          observation={open}
          device={device}
          field={field}
          onDone={() => setSearch({}, { replace: true })}
        />
      </FieldFrame>
    );
  }
  const spot = openingSpot(walk.stops, remembered);
  return (
    <FieldFrame {...frame}>
      <StopScreen
        key={`${spot?.stopId}`}
        walkId={walkId}
        walk={walk}
        spot={spot}
        device={device}
        field={field}
        onStand={stand}
        onOpen={(id) => setSearch({ [OPEN]: id })}
      />
    </FieldFrame>
  );
}

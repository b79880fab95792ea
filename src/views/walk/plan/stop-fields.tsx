import { changeWalkSetup } from '../../../commands/plan-walk.ts';
import { type Radighet, radighetList, type WalkStop } from '../../../domain/walk/walk.ts';
import { withRadighetAt } from '../../../domain/walk/walk-setup.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAppStore } from '../../../state/use-app.ts';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { walkPorts } from '../walk-ports.ts';
import { ReasonList } from './reason-list.tsx';
import type { StepProps } from './step-props.ts';

interface StopFieldsProps {
  readonly stop: WalkStop;
  readonly change: StepProps['change'];
}

const MOST_MINUTES = 120;

/** What is settled about one stop. */
export function StopFields({ stop, change }: StopFieldsProps) {
  const { t } = useText();
  const set = (given: Partial<WalkStop>) =>
    change((walk) => ({
      ...walk,
      stops: walk.stops.map((one) => (one.id === stop.id ? { ...one, ...given } : one)),
    }));
  return (
    <>
      <GuardedText
        label={t('walkPlan.loop.stopName')}
        value={stop.name}
        maxLength={80}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('walkPlan.loop.stopMinutes')}
        value={String(stop.minutes)}
        maxLength={3}
        onChange={(text) =>
          set({ minutes: Math.min(MOST_MINUTES, Number(text.replace(/\D/g, ''))) })
        }
      />
      <label className="pb-wlk-check">
        <input
          type="checkbox"
          checked={stop.doesWork}
          onChange={(event) => set({ doesWork: event.target.checked })}
        />
        <span>
          {t('walkPlan.loop.doesWork')}{' '}
          <span className="pb-wlk-quiet">{t('walkPlan.loop.doesWorkHint')}</span>
        </span>
      </label>
      <RadighetChips stop={stop} change={change} label={t('walkPlan.invite.radighet')} />
      <div>
        <h3>{t('walkPlan.loop.reasons')}</h3>
        <ReasonList reasons={stop.reasons} />
      </div>
    </>
  );
}

/** Who can change something at a stop. For a place it is remembered to the next walk. */
export function RadighetChips({
  stop,
  change,
  label,
}: StopFieldsProps & { readonly label: string }) {
  const { t } = useText();
  const store = useAppStore();
  const toggle = (holder: Radighet) => {
    const holders = radighetList.filter((one) => stop.radighet.includes(one) !== (one === holder));
    change((walk) => ({
      ...walk,
      stops: walk.stops.map((one) => (one.id === stop.id ? { ...one, radighet: holders } : one)),
    }));
    const { placeId } = stop;
    if (placeId !== null) {
      changeWalkSetup(store, (setup) => withRadighetAt(setup, placeId, holders), walkPorts);
    }
  };
  return (
    <ToggleChips
      label={label}
      chips={radighetList.map((id) => ({
        id,
        label: t(`walk.radighet.${id}`),
        isOn: stop.radighet.includes(id),
      }))}
      onToggle={(index) => {
        const holder = radighetList[index];
        if (holder !== undefined) toggle(holder);
      }}
    />
  );
}

import { nameWalk } from '../../../commands/plan-walk.ts';
import { walkPurposes } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectWalkPlaces } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { walkPorts } from '../walk-ports.ts';
import type { StepProps } from './step-props.ts';

const PACES = { slow: 2, normal: 3, brisk: 4 } as const;
type Pace = keyof typeof PACES;
const paceIds = Object.keys(PACES) as readonly Pace[];
const NO_PLACE = 'none';
const MOST = 500;

/** What the walk is for, for whom, where and how fast. */
export function PurposeStep({ plan, change }: StepProps) {
  const { t } = useText();
  const store = useAppStore();
  const places = useApp(selectWalkPlaces);
  const { body: walk } = plan;
  return (
    <div className="pb-task-fields">
      <GuardedText
        label={t('walkPlan.purpose.name')}
        value={plan.title}
        maxLength={80}
        onChange={(title) => nameWalk(store, plan.id, title, walkPorts)}
      />
      <SelectField
        label={t('walkPlan.purpose.place')}
        isLabelVisible
        value={walk.placeId ?? NO_PLACE}
        options={[
          { id: NO_PLACE, label: t('walkPlan.purpose.noPlace') },
          ...places.map(({ id, label }) => ({ id, label })),
        ]}
        onChange={(id) => change((one) => ({ ...one, placeId: id === NO_PLACE ? null : id }))}
      />
      <ToggleChips
        label={t('walkPlan.purpose.what')}
        chips={walkPurposes.map((id) => ({
          id,
          label: t(`walk.purpose.${id}`),
          isOn: walk.purposes.includes(id),
        }))}
        onToggle={(index) =>
          change((one) => ({
            ...one,
            purposes: walkPurposes.filter((id, at) => one.purposes.includes(id) !== (at === index)),
          }))
        }
      />
      <GuardedText
        label={t('walkPlan.purpose.audience')}
        hint={t('walkPlan.purpose.audienceHint')}
        value={walk.audience}
        onChange={(audience) => change((one) => ({ ...one, audience }))}
      />
      <TextField
        label={t('walkPlan.purpose.participants')}
        hint={t('walkPlan.purpose.participantsHint')}
        value={walk.participants === null ? '' : String(walk.participants)}
        maxLength={3}
        onChange={(text) => {
          const digits = text.replace(/\D/g, '');
          const number = Math.min(MOST, Number(digits));
          change((one) => ({
            ...one,
            participants: digits === '' || number === 0 ? null : number,
          }));
        }}
      />
      <div className="pb-field">
        <span aria-hidden="true">{t('walkPlan.purpose.pace')}</span>
        <SegmentedControl
          label={t('walkPlan.purpose.pace')}
          options={paceIds.map((id) => ({ id, label: t(`walkPlan.purpose.paceName.${id}`) }))}
          value={paceIds.find((id) => PACES[id] === walk.paceKmh) ?? 'normal'}
          onChange={(id) => change((one) => ({ ...one, paceKmh: PACES[id] }))}
        />
      </div>
    </div>
  );
}

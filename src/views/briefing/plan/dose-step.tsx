import { sumDose } from '../../../domain/shift/dose.ts';
import { type Shift, shiftLength } from '../../../domain/shift/shift.ts';
import { durationText } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectSchedule } from '../../../state/select-shifts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { shiftPorts } from '../shift-ports.ts';
import { Offers } from './offers.tsx';
import { SchedulePlan } from './schedule-plan.tsx';
import type { StepProps } from './step-props.ts';

const MINUTES = ['5', '8', '10', '12', '15', '16', '20', '25', '30'];
const VISITS = ['1', '2', '3', '4', '5', '6'];
const SPACINGS = ['30', '45', '60', '75', '90', '105', '120', '150', '180'];

/** How long and how often, in what order, and whether it fits. */
export function DoseStep({ plan, change }: StepProps) {
  const words = useText();
  const { t } = words;
  const { body: shift } = plan;
  const { dose, order, seed } = shift;
  const { schedule } = useApp((state) => selectSchedule(state, shift));
  const setDose = (given: Partial<Shift['dose']>) =>
    change((one) => ({ ...one, dose: { ...one.dose, ...given } }));
  return (
    <div className="pb-task-fields">
      <div className="pb-shf-three">
        <NumberChoice
          label={t('shift.dose.visitMin')}
          values={MINUTES}
          value={dose.visitMin}
          textOf={(value) => durationText(value, words)}
          onChange={(visitMin) => setDose({ visitMin })}
        />
        <NumberChoice
          label={t('shift.dose.visits')}
          values={VISITS}
          value={dose.visits}
          textOf={String}
          onChange={(visits) => setDose({ visits })}
        />
        <NumberChoice
          label={t('shift.dose.spacing')}
          values={SPACINGS}
          value={dose.spacingMin}
          textOf={(value) => durationText(value, words)}
          onChange={(spacingMin) => setDose({ spacingMin })}
        />
      </div>
      <p className="pb-shf-quiet">{t('shift.dose.visitMinHint')}</p>
      <div className="pb-task-row">
        <SegmentedControl
          label={t('shift.dose.order')}
          options={(['random', 'walking'] as const).map((id) => ({
            id,
            label: t(`shift.dose.${id}`),
          }))}
          value={order}
          onChange={(next) => change((one) => ({ ...one, order: next }))}
        />
        {order === 'random' && (
          <>
            <Button
              size="small"
              onPress={() => change((one) => ({ ...one, seed: shiftPorts.newSeed() }))}
            >
              {t('shift.dose.shuffle')}
            </Button>
            <span className="pb-shf-quiet">{t('shift.dose.seed', { seed: String(seed) })}</span>
          </>
        )}
      </div>
      <DoseSumLine shift={shift} />
      <section className="pb-task-section" aria-labelledby="schedule-title">
        <h2 id="schedule-title">{t('shift.dose.schedule')}</h2>
        {schedule.status === 'planned' && <SchedulePlan shift={shift} visits={schedule.visits} />}
        {schedule.status === 'does-not-fit' && (
          <Offers offers={schedule.offers} order={order} change={change} />
        )}
        {schedule.status === 'empty' && (
          <p>
            {t(schedule.reason === 'no-places' ? 'shift.dose.noPlaces' : 'shift.dose.noResources')}
          </p>
        )}
      </section>
    </div>
  );
}

function DoseSumLine({ shift }: { readonly shift: Shift }) {
  const words = useText();
  const { t, format } = words;
  const { dose, order, places, resources, time } = shift;
  if (places.length === 0) return null;
  const sum = sumDose({
    places: places.length,
    resources: resources.length,
    shiftMin: shiftLength(time),
    dose,
    order,
  });
  return (
    <div className="pb-shf-box" role="status">
      <p className="pb-task-sum">
        {t('shift.dose.sum', {
          places: t('shift.places', { count: places.length }),
          visits: t('shiftOut.visits', { count: dose.visits }),
          minutes: dose.visitMin,
          total: durationText(sum.visitMinutes, words),
          available: durationText(sum.availableMinutes, words),
        })}
      </p>
      <p>{t('shift.dose.share', { share: format.share(Math.round(sum.share * 100) / 100) })}</p>
      {sum.warnings.length > 0 && (
        <ul className="pb-shf-warnings">
          {sum.warnings.map((warning) => (
            <li key={warning}>{t(`shift.dose.warning.${warning}`)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly value: number;
  readonly textOf: (value: number) => string;
  readonly onChange: (value: number) => void;
}

function NumberChoice({ label, values, value, textOf, onChange }: NumberChoiceProps) {
  const own = String(value);
  const all = values.includes(own)
    ? values
    : [...values, own].toSorted((a, b) => Number(a) - Number(b));
  return (
    <SelectField
      label={label}
      value={own}
      options={all.map((id) => ({ id, label: textOf(Number(id)) }))}
      onChange={(id) => onChange(Number(id))}
    />
  );
}

import { useId, useState } from 'react';
import { isOverdue, pointFaults } from '../../../domain/walk/action-points.ts';
import {
  type ActionPoint,
  observationKinds,
  pointStatuses,
  radighetList,
  type WalkStop,
} from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { today } from '../walk-ports.ts';

interface PointFieldsProps {
  readonly point: ActionPoint;
  /** From 1. */
  readonly number: number;
  readonly stops: readonly WalkStop[];
  readonly onChange: (point: ActionPoint) => void;
  readonly onRemove: () => void;
}

const NOBODY = 'none';
const NOWHERE = 'none';

/** One point with everything that its protocol needs. */
export function PointFields({ point, number, stops, onChange, onRemove }: PointFieldsProps) {
  const { t } = useText();
  const titleId = useId();
  const [day] = useState(today);
  const faults = pointFaults(point);
  const set = (given: Partial<ActionPoint>) => onChange({ ...point, ...given });
  return (
    <section className="pb-wlk-box pb-wlk-point" aria-labelledby={titleId}>
      <div className="pb-task-row">
        <h3 id={titleId}>{t('walkAfter.point', { number })}</h3>
        <Chip>{t(`walk.status.${point.status}`)}</Chip>
        {isOverdue(point, day) && <Chip emphasis="strong">{t('walkAfter.overdue')}</Chip>}
      </div>
      <GuardedText
        label={t('walkAfter.what')}
        rows={2}
        value={point.what}
        onChange={(what) => set({ what })}
      />
      <div className="pb-wlk-pair">
        <SelectField
          label={t('walkAfter.where')}
          isLabelVisible
          value={point.stopId ?? NOWHERE}
          options={[
            ...stops.map(({ id, name }, index) => ({
              id,
              label: `${t('walk.stopNumber', { number: index + 1 })}, ${name}`,
            })),
            { id: NOWHERE, label: t('walkAfter.between') },
          ]}
          onChange={(id) => {
            const stop = stops.find((one) => one.id === id);
            set({
              stopId: stop?.id ?? null,
              placeId: stop?.placeId ?? null,
              position: stop?.position ?? point.position,
            });
          }}
        />
        <SelectField
          label={t('walkAfter.kind')}
          isLabelVisible
          value={point.kind}
          options={observationKinds.map((id) => ({ id, label: t(`walk.observation.${id}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={t('walkAfter.owner')}
          isLabelVisible
          value={point.owner ?? NOBODY}
          options={[
            { id: NOBODY, label: t('walkAfter.nobody') },
            ...radighetList.map((id) => ({ id, label: t(`walk.radighet.${id}`) })),
          ]}
          onChange={(id) => set({ owner: radighetList.find((one) => one === id) ?? null })}
        />
        <TextField
          label={t('walkAfter.due')}
          type="date"
          value={point.dueDate ?? ''}
          onChange={(date) => set({ dueDate: date === '' ? null : date })}
        />
        <TextField
          label={t('walkAfter.tyckTill')}
          value={point.tyckTillNumber}
          maxLength={40}
          onChange={(tyckTillNumber) => set({ tyckTillNumber })}
        />
        <SelectField
          label={t('walkAfter.status')}
          isLabelVisible
          value={point.status}
          options={pointStatuses.map((id) => ({ id, label: t(`walk.status.${id}`) }))}
          onChange={(status) => set({ status })}
        />
      </div>
      {point.status === 'declined' && (
        <GuardedText
          label={t('walkAfter.reason')}
          rows={2}
          value={point.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
      {faults.length > 0 && (
        <ul className="pb-wlk-reasons">
          {faults.map((fault) => (
            <li key={fault}>{t(`walkAfter.fault.${fault}`)}</li>
          ))}
        </ul>
      )}
      <Button size="small" variant="quiet" onPress={onRemove}>
        {t('walkAfter.removePoint')}
      </Button>
    </section>
  );
}

import { useState } from 'react';
import { findPersonalText } from '../../../domain/text/personal-text.ts';
import { type ObservationKind, observationKinds } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { StepProps } from '../plan/step-props.ts';
import { walkPorts } from '../walk-ports.ts';

interface ObservationFormProps extends StepProps {
  readonly stopText: (stopId: string | null) => string;
}

const BETWEEN = 'between';
const FEELINGS = ['1', '2', '3', '4', '5'] as const;

/** For what was written on paper. */
export function ObservationForm({ plan, change, stopText }: ObservationFormProps) {
  const { t } = useText();
  const { stops } = plan.body;
  const [stopId, setStopId] = useState(stops[0]?.id ?? BETWEEN);
  const [kind, setKind] = useState<ObservationKind>('lighting');
  const [feeling, setFeeling] = useState<(typeof FEELINGS)[number]>('3');
  const [note, setNote] = useState('');
  const add = () => {
    if (findPersonalText(note).length > 0) return;
    const stop = stops.find(({ id }) => id === stopId);
    change((walk) => ({
      ...walk,
      observations: [
        ...walk.observations,
        {
          id: `observation-${walkPorts.newId()}`,
          stopId: stop?.id ?? null,
          kind,
          feeling: kind === 'feeling' ? Number(feeling) : null,
          note: note.trim(),
          position: stop?.position ?? null,
          accuracyM: null,
          photoIds: [],
        },
      ],
    }));
    setNote('');
  };
  return (
    <details className="pb-wlk-weights">
      <summary>{t('walkAfter.add')}</summary>
      <SelectField
        label={t('walkAfter.stop')}
        isLabelVisible
        value={stopId}
        options={[...stops.map(({ id }) => id), BETWEEN].map((id) => ({
          id,
          label: stopText(id === BETWEEN ? null : id),
        }))}
        onChange={setStopId}
      />
      <SelectField
        label={t('walkAfter.kind')}
        isLabelVisible
        value={kind}
        options={observationKinds.map((id) => ({ id, label: t(`walk.observation.${id}`) }))}
        onChange={setKind}
      />
      {kind === 'feeling' && (
        <SegmentedControl
          label={t('walk.observation.feeling')}
          options={FEELINGS.map((id) => ({ id, label: id }))}
          value={feeling}
          onChange={setFeeling}
        />
      )}
      <GuardedText label={t('walkAfter.note')} rows={2} value={note} onChange={setNote} />
      <Button onPress={add}>{t('walkAfter.save')}</Button>
    </details>
  );
}

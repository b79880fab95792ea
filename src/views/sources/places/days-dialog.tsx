import { useState } from 'react';
import type { PlaceEditPlan } from '../../../domain/place-edit/own-place-edit.ts';
import { useText } from '../../../i18n/use-text.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from './edit-dialog.tsx';

interface DaysDialogProps {
  readonly plan: PlaceEditPlan;
  /** Index of the version whose days they are. */
  readonly version: number;
  readonly onClose: () => void;
}

export function DaysDialog({ plan, version, onClose }: DaysDialogProps) {
  const { t } = useText();
  const { body } = plan;
  const before = body.versions[version];
  const [from, setFrom] = useState(before?.validFrom ?? '');
  const [to, setTo] = useState(before?.validTo ?? '');
  const edit = {
    ...body,
    versions: body.versions.map((one, index) =>
      index === version
        ? { ...one, validFrom: from === '' ? null : from, validTo: to === '' ? null : to }
        : one,
    ),
  };
  return (
    <EditDialog
      plan={plan}
      edit={edit}
      title={t('placeEditor.days.title', { name: body.name })}
      saveLabel={t('placeEditor.days.save')}
      onClose={onClose}
    >
      <TextField type="date" label={t('placeEditor.shape.from')} value={from} onChange={setFrom} />
      <TextField type="date" label={t('placeEditor.shape.to')} value={to} onChange={setTo} />
      <p className="pb-plc-quiet">{t('placeEditor.shape.daysHint')}</p>
    </EditDialog>
  );
}

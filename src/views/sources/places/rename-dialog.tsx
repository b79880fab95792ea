import { useState } from 'react';
import {
  MOST_LABEL_LETTERS,
  type PlaceEditPlan,
  shortName,
} from '../../../domain/place-edit/own-place-edit.ts';
import { useText } from '../../../i18n/use-text.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from './edit-dialog.tsx';

interface RenameDialogProps {
  readonly plan: PlaceEditPlan;
  readonly onClose: () => void;
}

export function RenameDialog({ plan, onClose }: RenameDialogProps) {
  const { t } = useText();
  const { body } = plan;
  const [name, setName] = useState(body.name);
  const [label, setLabel] = useState(body.label);
  const hasOwnLabel = body.label !== shortName(body.name) || label !== body.label;
  const trimmed = name.trim();
  const shown = hasOwnLabel ? label : shortName(trimmed);
  return (
    <EditDialog
      plan={plan}
      edit={{ ...body, name: trimmed, label: shown.trim() || shortName(trimmed) }}
      title={t('placeEditor.rename.title', { name: body.name })}
      saveLabel={t('placeEditor.rename.save')}
      onClose={onClose}
    >
      <TextField
        label={t('placeEditor.shape.name')}
        hint={t('freeText.reminder')}
        value={name}
        isRequired
        onChange={setName}
      />
      <TextField
        label={t('placeEditor.rename.label')}
        hint={t('placeEditor.rename.labelHint', { letters: MOST_LABEL_LETTERS })}
        value={shown}
        onChange={setLabel}
      />
    </EditDialog>
  );
}

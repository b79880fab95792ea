import { useState } from 'react';
import { changePlaceEdit, removePlace } from '../../../commands/edit-places.ts';
import type { PlaceEditPlan } from '../../../domain/place-edit/own-place-edit.ts';
import { planText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';
import { DiaryDialog } from '../diary-dialog.tsx';
import { usePlanContext } from '../use-plan-context.ts';
import { placePorts } from './place-ports.ts';
import { validText } from './place-text.ts';

interface RemoveDialogProps {
  readonly plan: PlaceEditPlan;
  /** Index of the chosen version. */
  readonly version: number;
  readonly onClose: () => void;
  readonly onRemoved: (plan: PlaceEditPlan) => void;
}

/** The whole place, or one of its bounds where it has several. */
export function RemoveDialog({ plan, version, onClose, onRemoved }: RemoveDialogProps) {
  const words = useText();
  const { t, format } = words;
  const store = useAppStore();
  const chooseOwnPlace = useApp((state) => state.chooseOwnPlace);
  const context = usePlanContext();
  const [isDiary, setIsDiary] = useState(false);
  const { body } = plan;
  const chosen = body.versions[version];
  const isSeveral = body.versions.length > 1 && chosen !== undefined;
  const removeVersion = () => {
    const versions = body.versions.filter((_, index) => index !== version);
    changePlaceEdit(store, plan.id, { ...body, versions }, placePorts);
    chooseOwnPlace(null);
    onRemoved(plan);
    onClose();
  };
  const removeAll = () => {
    removePlace(store, plan.id);
    onRemoved(plan);
    onClose();
  };
  return (
    <ModalDialog
      isOpen
      title={t('placeEditor.remove.title', { name: body.name })}
      closeLabel={t('app.close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('placeEditor.shape.cancel')}</Button>
          <Button onPress={() => setIsDiary(true)}>{t('keeping.plans.diary')}</Button>
          {isSeveral && <Button onPress={removeVersion}>{t('placeEditor.remove.version')}</Button>}
          <Button variant="primary" onPress={removeAll}>
            {t('placeEditor.remove.place')}
          </Button>
        </>
      }
    >
      <p>
        {isSeveral
          ? t('placeEditor.remove.several', {
              versions: format.number(body.versions.length),
              valid: validText(chosen, words),
            })
          : t('placeEditor.remove.body')}
      </p>
      {isDiary && (
        <DiaryDialog
          documents={[planText(plan, context, words)]}
          onClose={() => setIsDiary(false)}
        />
      )}
    </ModalDialog>
  );
}

import { type ReactNode, useState } from 'react';
import { changePlaceEdit } from '../../../commands/edit-places.ts';
import { checkPlaceEdit } from '../../../domain/place-edit/check-place-edit.ts';
import type { OwnPlaceEdit, PlaceEditPlan } from '../../../domain/place-edit/own-place-edit.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';
import { Faults } from './faults.tsx';
import { placePorts } from './place-ports.ts';

interface EditDialogProps {
  readonly plan: PlaceEditPlan;
  /** What is kept on saving, unless it has faults. */
  readonly edit: OwnPlaceEdit;
  readonly title: string;
  readonly saveLabel: string;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** Changes a place's name or days and says what stands in the way. */
export function EditDialog({ plan, edit, title, saveLabel, onClose, children }: EditDialogProps) {
  const { t } = useText();
  const store = useAppStore();
  const region = useApp(selectRegion);
  const [hasTried, setHasTried] = useState(false);
  const faults = region === null ? [] : checkPlaceEdit(edit, region.home.maxBounds);
  const save = () => {
    setHasTried(true);
    if (faults.length > 0) return;
    changePlaceEdit(store, plan.id, edit, placePorts);
    onClose();
  };
  return (
    <ModalDialog
      isOpen
      title={title}
      closeLabel={t('app.close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('placeEditor.shape.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <div className="pb-plc-fields">
        {children}
        <Faults faults={hasTried ? faults : []} />
      </div>
    </ModalDialog>
  );
}

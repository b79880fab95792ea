import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../i18n/use-text.ts';
import type { WalkSheetKind } from '../../../print/walk/walk-parts.tsx';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';
import { useHeldPrint } from '../../../ui/print-command.ts';

interface SheetPreviewProps {
  readonly kind: WalkSheetKind;
  /** The address of the walk. */
  readonly back: string;
  readonly isReady: boolean;
  readonly notes: ReactNode;
  readonly children: ReactNode;
}

/** A sheet as it will be printed, with the way back to its walk. */
export function SheetPreview({ kind, back, isReady, notes, children }: SheetPreviewProps) {
  const { t } = useText();
  const navigate = useNavigate();
  useHeldPrint(isReady);
  const leave = () => void navigate(back);
  return (
    <FullDialog
      isOpen
      title={t(`walkPrint.kind.${kind}`)}
      onClose={leave}
      tools={
        <>
          <Button variant="primary" isDisabled={!isReady} onPress={() => window.print()}>
            {t('walkPrint.preview.print')}
          </Button>
          <Button onPress={leave}>{t('walkPrint.preview.back')}</Button>
        </>
      }
    >
      <div className="pb-preview-notes">{notes}</div>
      {children}
    </FullDialog>
  );
}

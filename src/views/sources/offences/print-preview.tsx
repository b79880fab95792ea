import { useState } from 'react';
import type { OffenceType } from '../../../domain/offence-sheet/offence-types.ts';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { AudienceChoice } from '../../../print/audience-choice.tsx';
import { madeAt } from '../../../print/made-at.ts';
import { OffenceSheetPages } from '../../../print/offences/offence-sheet-pages.tsx';
import { selectAreIncidentsLost } from '../../../state/select-incident-set.ts';
import { selectOffenceQuestion } from '../../../state/select-offence-sheet.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';
import { useHeldPrint } from '../../../ui/print-command.ts';
import { useOffenceSheet } from './use-offence-sheet.ts';

interface PrintPreviewProps {
  readonly type: OffenceType;
  readonly onClose: () => void;
}

/** The sheet as it will be printed, for the organisation or for others. */
export function PrintPreview({ type, onClose }: PrintPreviewProps) {
  const { t, format } = useText();
  const [audience, setAudience] = useState<SheetAudience>('internal');
  const [made] = useState(() => madeAt(new Date()));
  const sheet = useOffenceSheet(type, audience, made);
  const isAsked = useApp(
    (state) => selectOffenceQuestion(state) !== null && !selectAreIncidentsLost(state),
  );
  const isCounting = isAsked && sheet !== null && 'incidents' in sheet && sheet.incidents === null;
  const isReady = sheet !== null && !isCounting;
  useHeldPrint(isReady);
  return (
    <FullDialog
      isOpen
      title={t('offenceSheets.preview')}
      onClose={onClose}
      tools={
        <>
          <AudienceChoice value={audience} onChange={setAudience} />
          <Button variant="primary" isDisabled={!isReady} onPress={() => window.print()}>
            {t('sheet.preview.print')}
          </Button>
          <Button onPress={onClose}>{t('app.close')}</Button>
        </>
      }
    >
      <div className="pb-preview-notes">
        {!isReady && <p role="status">{t('offenceSheets.incidents.counting')}</p>}
        {audience === 'public' && sheet !== null && (
          <p>{t('offenceSheets.leftOut', { count: sheet.leftOut })}</p>
        )}
      </div>
      {isReady && (
        <OffenceSheetPages key={`${audience} ${format.language} ${sheet.type}`} sheet={sheet} />
      )}
    </FullDialog>
  );
}

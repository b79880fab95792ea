import { useState } from 'react';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { AudienceChoice } from '../../../print/audience-choice.tsx';
import { CompareSheetPages } from '../../../print/compare/compare-sheet.tsx';
import { madeAt } from '../../../print/made-at.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';
import { AudienceHint } from './audience-hint.tsx';
import { useCompareSheet } from './use-compare-sheet.ts';

/** The sheet as it will be printed. */
export function PrintPreview() {
  const { t, format } = useText();
  const openOutput = useApp((state) => state.openOutput);
  const [audience, setAudience] = useState<SheetAudience>('internal');
  const [made] = useState(() => madeAt(new Date()));
  const prepared = useCompareSheet(audience, made);
  return (
    <FullDialog
      isOpen
      title={t('compareOut.preview')}
      onClose={() => openOutput(null)}
      tools={
        <>
          <AudienceChoice value={audience} onChange={setAudience} />
          <Button variant="primary" isDisabled={prepared === null} onPress={() => window.print()}>
            {t('sheet.preview.print')}
          </Button>
          <Button onPress={() => openOutput(null)}>{t('app.close')}</Button>
        </>
      }
    >
      <div className="pb-preview-notes">
        {prepared !== null && <AudienceHint sheet={prepared.sheet} />}
      </div>
      {prepared !== null && (
        <CompareSheetPages
          key={`${audience} ${format.language}`}
          text={prepared.text}
          audience={audience}
        />
      )}
    </FullDialog>
  );
}

import { useState } from 'react';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import { fileName } from '../../../domain/sheet/file-name.ts';
import { csvText } from '../../../domain/text/csv-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { AudienceChoice } from '../../../print/audience-choice.tsx';
import { drawComparePicture } from '../../../print/compare/draw-compare-picture.ts';
import { madeAt } from '../../../print/made-at.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { AudienceHint } from './audience-hint.tsx';
import { csvRows } from './csv-rows.ts';
import { type PreparedSheet, useCompareSheet } from './use-compare-sheet.ts';

interface SaveDialogProps {
  readonly format: 'image' | 'table';
}

/** Asks who the file is for before it makes one. */
export function SaveDialog({ format }: SaveDialogProps) {
  const words = useText();
  const { t } = words;
  const openOutput = useApp((state) => state.openOutput);
  const [audience, setAudience] = useState<SheetAudience>('internal');
  const [made] = useState(() => madeAt(new Date()));
  const [result, setResult] = useState<'failed' | { readonly file: string } | null>(null);
  const prepared = useCompareSheet(audience, made);
  const isTable = format === 'table';

  const contentOf = async ({ sheet, text, ground }: PreparedSheet): Promise<Blob> => {
    if (!isTable) return drawComparePicture(text, words);
    const mark = words.format.language === 'sv' ? ',' : '.';
    return new Blob([csvText(csvRows(sheet, text, ground, words), mark)], {
      type: 'text/csv;charset=utf-8',
    });
  };
  const save = async (ready: PreparedSheet) => {
    const { regionId } = ready.sheet;
    const file = fileName(regionId, t('compareOut.stem'), made.date, isTable ? 'csv' : 'png');
    try {
      saveFile(await contentOf(ready), file);
      setResult({ file });
    } catch {
      setResult('failed');
    }
  };

  return (
    <ModalDialog
      isOpen
      title={t(isTable ? 'compareOut.save.csv' : 'compareOut.save.image')}
      closeLabel={t('app.close')}
      onClose={() => openOutput(null)}
      footer={
        <>
          <Button onPress={() => openOutput(null)}>{t('app.close')}</Button>
          <Button
            variant="primary"
            isDisabled={prepared === null}
            onPress={() => {
              if (prepared !== null) void save(prepared);
            }}
          >
            {t('compareOut.save.make')}
          </Button>
        </>
      }
    >
      <div className="pb-output-choice">
        <p>{t(isTable ? 'compareOut.save.whatCsv' : 'compareOut.save.whatImage')}</p>
        <AudienceChoice
          value={audience}
          onChange={(chosen) => {
            setAudience(chosen);
            setResult(null);
          }}
        />
        {prepared !== null && <AudienceHint sheet={prepared.sheet} />}
        {result === 'failed' && <Notice kind="warning" title={t('compareOut.save.failed')} />}
        {result !== null && result !== 'failed' && (
          <Notice kind="info" title={t('sheet.image.saved', { file: result.file })} />
        )}
      </div>
    </ModalDialog>
  );
}

import { useState } from 'react';
import { csvText } from '../../domain/text/csv-text.ts';
import type { PlanText } from '../../i18n/plan-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DiarySheet } from '../../print/diary-sheet.tsx';
import { madeAt } from '../../print/made-at.ts';
import { selectRegion } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { saveFile } from '../../ui/save-file.ts';

interface DiaryDialogProps {
  readonly documents: readonly PlanText[];
  readonly onClose: () => void;
}

/** Documents for the diary: on paper or as PDF through the browser's print, and as a table. */
export function DiaryDialog({ documents, onClose }: DiaryDialogProps) {
  const { t, format } = useText();
  const region = useApp(selectRegion);
  const [made] = useState(() => madeAt(new Date()));
  const save = () => {
    const head = ['document', 'field', 'value'] as const;
    const rows = documents.flatMap(({ title, rows: fields }) =>
      fields.map(({ label, value }) => [title, label, value]),
    );
    const text = csvText(
      [head.map((column) => t(`keeping.diary.${column}`)), ...rows],
      format.language === 'sv' ? ',' : '.',
    );
    saveFile(
      new Blob([text], { type: 'text/csv;charset=utf-8' }),
      t('keeping.diary.file', { date: made.date }),
    );
  };
  return (
    <FullDialog
      isOpen
      title={t('keeping.diary.title')}
      onClose={onClose}
      tools={
        <>
          <Button variant="primary" onPress={() => window.print()}>
            {t('keeping.diary.print')}
          </Button>
          <Button onPress={save}>{t('keeping.diary.csv')}</Button>
          <Button onPress={onClose}>{t('app.close')}</Button>
        </>
      }
    >
      <DiarySheet documents={documents} region={region?.name ?? ''} made={made} />
    </FullDialog>
  );
}

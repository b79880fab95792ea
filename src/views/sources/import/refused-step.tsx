import type { Importer } from '../../../commands/import-file.ts';
import { importLimits } from '../../../domain/import/import-limits.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { ImportSlice } from '../../../state/import-slice.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface RefusedStepProps {
  readonly stage: Extract<ImportSlice['importStage'], { readonly status: 'refused' }>;
  readonly importer: Importer;
}

export function RefusedStep({ stage: { fileName, refusal }, importer }: RefusedStepProps) {
  const { t, format } = useText();
  return (
    <>
      <Notice kind="error" title={t('importing.refused.title', { file: fileName })}>
        <p>
          {t(`import.file.${refusal.code}`, {
            detail: refusal.detail ?? '–',
            fileMB: format.number(importLimits.fileBytes / 1e6),
            unpackedMB: format.number(importLimits.unpackedBytes / 1e6),
            rows: format.number(importLimits.rows),
            columns: format.number(importLimits.columns),
            depth: format.number(importLimits.depth),
          })}
        </p>
      </Notice>
      <div className="pb-imp-actions">
        <FileButton
          variant="primary"
          size="large"
          isMultiple
          onFiles={(files) => void importer.open(files)}
        >
          {t('importing.another')}
        </FileButton>
        <Button size="large" onPress={importer.close}>
          {t('importing.found.cancel')}
        </Button>
      </div>
    </>
  );
}

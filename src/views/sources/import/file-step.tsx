import type { Importer } from '../../../commands/import-file.ts';
import { importLimits } from '../../../domain/import/import-limits.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { LawLine } from './law-line.tsx';
import { OwnSets } from './own-sets.tsx';

export function FileStep({ importer }: { readonly importer: Importer }) {
  const { t, format } = useText();
  return (
    <>
      <p className="pb-imp-lead">{t('importing.lead')}</p>
      <div className="pb-imp-drop">
        <FileButton
          variant="primary"
          size="large"
          isMultiple
          onFiles={(files) => void importer.open(files)}
        >
          {t('importing.choose')}
        </FileButton>
        <p>{t('importing.drop')}</p>
        <p className="pb-imp-quiet">{t('importing.formats')}</p>
        <p className="pb-imp-quiet">
          {t('import.limits', {
            fileMB: format.number(importLimits.fileBytes / 1e6),
            unpackedMB: format.number(importLimits.unpackedBytes / 1e6),
            rows: format.number(importLimits.rows),
            columns: format.number(importLimits.columns),
            cells: format.number(importLimits.workbookCells),
          })}
        </p>
      </div>
      <p>{t('importing.stays')}</p>
      <LawLine />
      <OwnSets />
    </>
  );
}

import { useState } from 'react';
import type { Importer } from '../../../commands/import-file.ts';
import { rowRefusalCodes } from '../../../domain/import/import-codes.ts';
import { importLimits } from '../../../domain/import/import-limits.ts';
import type { RefusedGroup } from '../../../domain/own-data/file-taker.ts';
import { mappingFaultCodes } from '../../../domain/own-data/mapping-codes.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import type { ImportSlice } from '../../../state/import-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Note } from '../../../ui/notice.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { OwnSets } from './own-sets.tsx';

interface ResultStepProps {
  readonly stage: Extract<ImportSlice['importStage'], { readonly status: 'done' }>;
  readonly importer: Importer;
}

/** Every row of the file is accounted for. */
export function ResultStep({ stage: { file, setId, result }, importer }: ResultStepProps) {
  const words = useText();
  const { t, format } = words;
  const isKept = useApp(({ ownSets }) => ownSets.some(({ id }) => id === setId));
  const removeOwnSet = useApp((state) => state.removeOwnSet);
  const [isSaving, setIsSaving] = useState(false);
  const { rows, groups, firstRefused, duplicates, period } = result;
  const { name } = file.draft;
  const numbers = [
    ['rows', rows.read],
    ['accepted', rows.accepted],
    ['withoutPlace', rows.withoutPlace],
    ['refused', rows.refused],
  ] as const;

  async function download() {
    setIsSaving(true);
    const bytes = await importer.refusedCsv({
      row: t('import.refusedRow'),
      reason: t('import.refusedReason'),
      sentences: sentences(words),
    });
    saveFile(
      new Blob([bytes], { type: 'text/csv' }),
      t('importing.result.refusedFile', { name: file.found.name }),
    );
    setIsSaving(false);
  }

  return (
    <>
      <div role="status">
        <h2 className="pb-imp-title">
          {isKept ? t('importing.result.title', { name }) : t('importing.result.undone')}
        </h2>
      </div>
      <dl className="pb-imp-numbers">
        {numbers.map(([what, number]) => (
          <div key={what}>
            <dt>{t(`importing.result.${what}`)}</dt>
            <dd>{format.number(number)}</dd>
          </div>
        ))}
      </dl>
      {period !== null && (
        <p>{t('importing.result.period', { start: period.start, end: period.end })}</p>
      )}
      {duplicates.known + duplicates.repeated > 0 && (
        <Note>
          {t('importing.result.duplicates', {
            known: format.number(duplicates.known),
            repeated: format.number(duplicates.repeated),
          })}
        </Note>
      )}
      {isKept && <Note>{t('importing.result.memory')}</Note>}
      {rows.refused > 0 && (
        <section aria-labelledby="reasons">
          <h3 id="reasons" className="pb-imp-heading">
            {t('importing.result.reasons')}
          </h3>
          <ul className="pb-imp-list">
            {groups.map((group) => (
              <li key={`${group.code} ${group.column ?? ''}`}>
                <strong>
                  {t('importing.result.reason', {
                    count: group.rows,
                    rows: format.number(group.rows),
                  })}
                </strong>{' '}
                {refusalText(group.code, group.firstRow, group.column, words)}
              </li>
            ))}
          </ul>
          <details className="pb-imp-details">
            <summary>
              {t('importing.result.first', { shown: format.number(firstRefused.length) })}
            </summary>
            <ul className="pb-imp-list">
              {firstRefused.map(({ row, code, column }) => (
                <li key={row}>{refusalText(code, row, column, words)}</li>
              ))}
            </ul>
          </details>
          <Button isDisabled={isSaving} onPress={() => void download()}>
            {t('importing.result.download', { rows: format.number(rows.refused) })}
          </Button>
          <p className="pb-imp-quiet">{t('importing.result.mend')}</p>
        </section>
      )}
      <div className="pb-imp-actions">
        <FileButton
          variant="primary"
          size="large"
          isMultiple
          onFiles={(files) => void importer.open(files)}
        >
          {t('importing.result.more')}
        </FileButton>
        <Button size="large" isDisabled={!isKept} onPress={() => removeOwnSet(setId)}>
          {t('importing.result.undo')}
        </Button>
      </div>
      <OwnSets />
    </>
  );
}

type Code = RefusedGroup['code'];

const mappingCodes: ReadonlySet<string> = new Set(mappingFaultCodes);

function isMappingCode(code: Code): code is (typeof mappingFaultCodes)[number] {
  return mappingCodes.has(code);
}

function refusalText(code: Code, row: number, column: string | null, { t, format }: Words): string {
  const values = {
    row: format.number(row),
    column: column ?? '–',
    depth: format.number(importLimits.depth),
  };
  return isMappingCode(code)
    ? t(`import.mapping.${code}`, values)
    : t(`import.row.${code}`, values);
}

/** With their slots left open: the file has a row of its own for each. */
function sentences({ t, format }: Words) {
  const open = { row: '{{row}}', column: '{{column}}', depth: format.number(importLimits.depth) };
  return Object.fromEntries([
    ...rowRefusalCodes.map((code) => [code, t(`import.row.${code}`, open)] as const),
    ...mappingFaultCodes.map((code) => [code, t(`import.mapping.${code}`, open)] as const),
  ]) as Record<Code, string>;
}

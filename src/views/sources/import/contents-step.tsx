import type { Importer } from '../../../commands/import-file.ts';
import { type ChangedChoices, withChanges } from '../../../domain/import/import-choices.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { OpenFile } from '../../../state/import-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Note, Notice } from '../../../ui/notice.tsx';
import { ColumnList } from './column-list.tsx';
import { FileFaults } from './file-faults.tsx';
import { PersonalNotice } from './personal-notice.tsx';
import { PointMap } from './point-map.tsx';
import { ReadSettings } from './read-settings.tsx';
import { SampleTable } from './sample-table.tsx';

interface ContentsStepProps {
  readonly file: OpenFile;
  readonly importer: Importer;
}

/** What was found, before anything is accepted; every part of it can be read in another way. */
export function ContentsStep({ file, importer }: ContentsStepProps) {
  const { t, format } = useText();
  const { found, choices } = file;
  const { report } = found;
  const before = useApp(({ ownSets }) =>
    ownSets.find((set) => set.file.digest === found.digest && found.digest !== ''),
  );
  const asks = report.asks.filter((ask) => ask !== 'period' && ask !== 'address-for-placing');
  const read = (changed: ChangedChoices) => void importer.read(withChanges(choices, changed));
  return (
    <>
      <header>
        <h2 className="pb-imp-title">{found.name}</h2>
        <p>
          {t('importing.found.summary', {
            kind: t(`importing.kindOfFile.${report.kind}`),
            size: format.bytes(found.bytes),
          })}
          {'. '}
          {t('importing.found.rows', {
            rows: format.number(report.rows),
            accepted: format.number(report.accepted),
            refused: format.number(found.refused),
          })}
        </p>
      </header>
      {before !== undefined && (
        <Notice kind="warning" title={t('importing.found.same', { name: before.name })} />
      )}
      <PersonalNotice file={file} onRead={read} />
      {asks.length > 0 ? (
        <Notice kind="warning" title={t('importing.found.questions')}>
          <ul className="pb-imp-list">
            {asks.map((ask) => (
              <li key={ask}>{t(`import.ask.${ask}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Note>{t('importing.found.noQuestions')}</Note>
      )}
      <ReadSettings file={file} onRead={read} />
      <PointMap found={found} />
      <ColumnList file={file} onRead={read} />
      <SampleTable report={report} />
      <FileFaults found={found} />
      <div className="pb-imp-actions">
        <Button variant="primary" size="large" onPress={() => importer.show('mapping')}>
          {t('importing.found.next')}
        </Button>
        <Button size="large" onPress={importer.close}>
          {t('importing.found.cancel')}
        </Button>
      </div>
    </>
  );
}

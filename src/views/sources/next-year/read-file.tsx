import { useState } from 'react';
import type { YearFactsActions } from '../../../commands/year-facts.ts';
import { factKinds } from '../../../domain/fact/fact.ts';
import { importLimits } from '../../../domain/import/import-limits.ts';
import type { SituationPicture } from '../../../domain/year-diff/situation-picture.ts';
import { yearLimits } from '../../../domain/year-diff/year-facts.ts';
import { type YearRefusalCode, yearRefusalCodes } from '../../../domain/year-diff/year-fault.ts';
import { headingOf, templateColumns } from '../../../domain/year-diff/year-template.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { type Draft, DraftForm } from './draft-form.tsx';

type Read = Awaited<ReturnType<YearFactsActions['read']>>;

type Stage =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly file: string }
  | { readonly status: 'refused'; readonly file: string; readonly read: Refused }
  | { readonly status: 'draft'; readonly draft: Draft };
type Refused = Extract<Read, { readonly status: 'refused' }>;

interface ReadFileProps {
  readonly actions: YearFactsActions;
  readonly known: SituationPicture;
  readonly onKept: (document: string) => void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** From a file to what is kept of it, over what the file leaves open. */
export function ReadFile({ actions, known, onKept }: ReadFileProps) {
  const words = useText();
  const { t, format } = words;
  const [stage, setStage] = useState<Stage>({ status: 'idle' });
  const [hasFailed, setHasFailed] = useState(false);

  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    onKept('');
    setStage({ status: 'reading', file: file.name });
    const read = await actions
      .read(file)
      .catch((): Refused => ({ status: 'refused', code: 'reader-failed', detail: file.name }));
    setStage(
      read.status === 'refused'
        ? { status: 'refused', file: file.name, read }
        : { status: 'draft', draft: read },
    );
  };
  const template = async () => {
    setHasFailed(false);
    try {
      const bytes = await actions.template(templateWords(known, words));
      const name = t('nextYear.file.templateFile', { year: known.year });
      saveFile(new Blob([bytes], { type: XLSX }), name);
    } catch {
      setHasFailed(true);
    }
  };

  if (stage.status === 'draft') {
    return (
      <DraftForm
        draft={stage.draft}
        known={known}
        onCancel={() => setStage({ status: 'idle' })}
        onKeep={(facts) => {
          actions.keep(facts);
          setStage({ status: 'idle' });
          onKept(facts.document);
        }}
      />
    );
  }
  return (
    <section aria-labelledby="next-year-file">
      <h2 id="next-year-file">{t('nextYear.file.title')}</h2>
      <p>
        {t('nextYear.file.formats', {
          megabytes: format.number(yearLimits.fileBytes / 1e6),
          facts: format.number(yearLimits.facts),
        })}
      </p>
      {stage.status === 'refused' && (
        <Notice kind="error" title={t('nextYear.refused.title', { file: stage.file })}>
          {refusalText(stage.read, words)}
        </Notice>
      )}
      <div className="pb-nxt-actions">
        <FileButton
          variant="primary"
          accept=".json,.xlsx,.ods"
          isDisabled={stage.status === 'reading'}
          onFiles={(files) => void open(files)}
        >
          {t(stage.status === 'refused' ? 'nextYear.file.another' : 'nextYear.file.open')}
        </FileButton>
        <Button onPress={() => void template()}>{t('nextYear.file.template')}</Button>
      </div>
      <p className="pb-nxt-quiet">{t('nextYear.file.templateHint')}</p>
      <p role="status">
        {stage.status === 'reading' ? t('nextYear.file.reading', { file: stage.file }) : ''}
      </p>
      {hasFailed && <Notice kind="error" title={t('nextYear.file.templateFailed')} />}
    </section>
  );
}

function refusalText({ code, detail = '–' }: Refused, { t, format }: Words): string {
  if (isOwn(code)) {
    return t(`nextYear.refused.code.${code}`, {
      detail,
      megabytes: format.number(yearLimits.fileBytes / 1e6),
      facts: format.number(yearLimits.facts),
    });
  }
  return t(`import.file.${code}`, {
    detail,
    fileMB: format.number(importLimits.fileBytes / 1e6),
    unpackedMB: format.number(importLimits.unpackedBytes / 1e6),
    rows: format.number(importLimits.rows),
    columns: format.number(importLimits.columns),
    depth: format.number(importLimits.depth),
  });
}

function isOwn(code: string): code is YearRefusalCode {
  return yearRefusalCodes.some((own) => own === code);
}

/** The template's words: one line for each column, under how it is filled in. */
function templateWords(known: SituationPicture, { t, format }: Words) {
  const lines = [
    [t('nextYear.template.title', { document: format.text(known.title) })],
    [t('nextYear.template.how')],
    [t('nextYear.template.missing')],
    [''],
    [
      t('nextYear.template.column'),
      t('nextYear.template.required'),
      t('nextYear.template.meaning'),
    ],
    ...templateColumns.map((column) => [
      headingOf(column),
      t(column.isRequired ? 'nextYear.template.yes' : 'nextYear.template.no'),
      t(`nextYear.template.field.${column.field}`, { kinds: factKinds.join(', ') }),
    ]),
  ];
  return {
    about: lines.map((cells) => cells.join('\t')).join('\n'),
    sheet: t('nextYear.template.sheet'),
    aboutSheet: t('nextYear.template.aboutSheet'),
  };
}

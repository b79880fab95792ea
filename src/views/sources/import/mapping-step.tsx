import type { Importer } from '../../../commands/import-file.ts';
import { draftProblems } from '../../../domain/own-data/draft-problems.ts';
import type { MappingRefusal } from '../../../domain/own-data/map-rows.ts';
import type { DraftProblem, MappingDraft } from '../../../domain/own-data/mapping-draft.ts';
import type { OwnDataKind } from '../../../domain/own-data/own-set.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import type { OpenFile } from '../../../state/import-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FigureColumns } from './figure-columns.tsx';
import { PeriodField } from './period-field.tsx';
import { PlaceNames } from './place-names.tsx';
import { QuestionField } from './question-field.tsx';
import { RoleColumns } from './role-columns.tsx';
import { useNames } from './use-names.ts';
import { ValueMapping } from './value-mapping.tsx';

interface MappingStepProps {
  readonly file: OpenFile;
  readonly refusal: MappingRefusal | null;
  readonly importer: Importer;
}

const kinds: readonly OwnDataKind[] = [
  'incidents',
  'counts',
  'survey',
  'tyck-till',
  'denominators',
  'places',
  'walk-points',
];

/** What the columns stand for. Nothing is taken in while something is left to answer. */
export function MappingStep({ file: { found, draft }, refusal, importer }: MappingStepProps) {
  const words = useText();
  const { t } = words;
  const changeDraft = useApp((state) => state.changeDraft);
  const names = useNames(found, draft);
  const problems = draftProblems(draft, found, names);
  const change = (changed: Partial<MappingDraft>) => changeDraft({ ...draft, ...changed });
  const hasId =
    draft.columns.id !== undefined && draft.kind !== 'places' && draft.kind !== 'walk-points';
  return (
    <form
      className="pb-imp-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) void importer.take();
      }}
    >
      <h2 className="pb-imp-title">{found.name}</h2>
      <SelectField
        label={t('importing.mapping.kind')}
        value={draft.kind}
        options={kinds.map((id) => ({ id, label: t(`importing.kind.${id}`) }))}
        onChange={importer.propose}
      />
      <RoleColumns found={found} draft={draft} onChange={change} />
      <FigureColumns found={found} draft={draft} onChange={change} />
      <ValueMapping found={found} draft={draft} onChange={change} />
      <QuestionField draft={draft} onChange={change} />
      <PeriodField found={found} draft={draft} onChange={change} />
      <PlaceNames found={found} draft={draft} names={names} onChange={change} />
      {hasId && (
        <SelectField
          label={t('importing.mapping.duplicates')}
          value={draft.duplicates}
          options={(['refused', 'accepted'] as const).map((id) => ({
            id,
            label: t(`importing.mapping.duplicateChoice.${id}`),
          }))}
          onChange={(duplicates) => change({ duplicates })}
        />
      )}
      <TextField
        label={t('importing.mapping.name')}
        value={draft.name}
        maxLength={120}
        isRequired
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('importing.mapping.source')}
        value={draft.source}
        maxLength={160}
        isRequired
        hint={t('importing.mapping.sourceHint')}
        onChange={(source) => change({ source })}
      />
      {refusal !== null && (
        <Notice
          kind="error"
          title={t(`import.mappingRefusal.${refusal.code}`, { column: refusal.column ?? '–' })}
        />
      )}
      {problems.length > 0 && (
        <Notice kind="info" title={t('importing.mapping.left')}>
          <ul className="pb-imp-list">
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem, words)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="pb-imp-actions">
        <Button type="submit" variant="primary" size="large" isDisabled={problems.length > 0}>
          {t('importing.mapping.take')}
        </Button>
        <Button size="large" onPress={() => importer.show('contents')}>
          {t('importing.mapping.back')}
        </Button>
      </div>
    </form>
  );
}

function problemText(problem: DraftProblem, { t, format }: Words): string {
  switch (problem.code) {
    case 'geometry-missing':
      return t(`importing.problem.geometry-missing.${problem.needs}`);
    case 'role-missing':
      return t('importing.problem.role-missing', { role: t(`importing.role.${problem.role}`) });
    case 'values-not-mapped':
      return t('importing.problem.values-not-mapped', {
        values: format.number(problem.values),
        role: t(`importing.role.${problem.role}`),
      });
    case 'place-ambiguous':
      return t('importing.problem.place-ambiguous', { names: format.number(problem.names) });
    default:
      return t(`importing.problem.${problem.code}`);
  }
}

import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { DraftPartProps } from './draft-part.ts';

const OWN = ':own';

/** A share is never without its question. */
export function QuestionField({ draft, onChange }: Omit<DraftPartProps, 'found'>) {
  const { t, format } = useText();
  const indicators = useApp(({ pack }) => ready(pack.readings)?.indicators);
  if (draft.kind !== 'survey') return null;
  const { question } = draft;
  return (
    <fieldset className="pb-imp-set">
      <legend>{t('importing.mapping.question')}</legend>
      <SelectField
        label={t('importing.mapping.question')}
        isLabelVisible={false}
        value={question.kind === 'own' ? OWN : question.id}
        options={[
          { id: OWN, label: t('importing.mapping.ownQuestion') },
          ...(indicators ?? []).map((indicator) => ({
            id: indicator.id,
            label: format.text(indicator.question),
          })),
        ]}
        onChange={(id) =>
          onChange({ question: id === OWN ? { kind: 'own', text: '' } : { kind: 'indicator', id } })
        }
      />
      {question.kind === 'own' && (
        <TextField
          label={t('importing.mapping.questionText')}
          value={question.text}
          maxLength={300}
          hint={t('importing.mapping.questionHint')}
          onChange={(text) => onChange({ question: { kind: 'own', text } })}
        />
      )}
    </fieldset>
  );
}

import { useText } from '../../../i18n/use-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';

interface ChoiceFieldProps<Id extends string> {
  readonly label: string;
  /** What the file was found to have; a dash where that is nothing. */
  readonly found?: string;
  readonly chosen: Id | undefined;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChoose: (id: Id | undefined) => void;
  readonly isAsked?: boolean;
}

const FOUND = 'as-found';

/** What was found, or what a person says instead. */
export function ChoiceField<Id extends string>({
  label,
  found = '–',
  chosen,
  options,
  onChoose,
  isAsked = false,
}: ChoiceFieldProps<Id>) {
  const { t } = useText();
  return (
    <div className="pb-imp-setting" data-asked={isAsked && chosen === undefined}>
      <SelectField<string>
        label={label}
        value={chosen ?? FOUND}
        options={[{ id: FOUND, label: t('importing.found.asFound', { value: found }) }, ...options]}
        onChange={(id) => onChoose(options.find((option) => option.id === id)?.id)}
      />
    </div>
  );
}

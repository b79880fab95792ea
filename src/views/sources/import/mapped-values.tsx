import type { ValueInColumn } from '../../../domain/own-data/category-mapping.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';

const OPEN = ':open';

interface MappedValuesProps<Target extends string> {
  readonly values: readonly ValueInColumn[];
  readonly targetOf: (value: string) => Target | undefined;
  readonly options: readonly { readonly id: Target; readonly label: string }[];
  /** Undefined: not mapped. */
  readonly onMap: (value: string, target: Target | undefined) => void;
}

/** Every value of a column, and what it stands for. */
export function MappedValues<Target extends string>({
  values,
  targetOf,
  options,
  onMap,
}: MappedValuesProps<Target>) {
  const { t, format } = useText();
  return (
    <ul className="pb-imp-values">
      {values.map(({ value, rows }) => (
        <li key={value}>
          <span>
            <strong>{value}</strong>{' '}
            <span className="pb-imp-quiet">
              {t('importing.result.reason', { count: rows, rows: format.number(rows) })}
            </span>
          </span>
          <SelectField<string>
            label={value}
            isLabelVisible={false}
            value={targetOf(value) ?? OPEN}
            options={[{ id: OPEN, label: t('importing.mapping.notMapped') }, ...options]}
            onChange={(id) => onMap(value, options.find((option) => option.id === id)?.id)}
          />
        </li>
      ))}
    </ul>
  );
}

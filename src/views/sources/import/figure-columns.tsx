import { sourcedDenominators } from '../../../domain/denominator/denominator.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { type DraftPartProps, usableColumns } from './draft-part.ts';

const NONE = ':none';

/** The columns with figures: counts, or what there are figures of. */
export function FigureColumns({ found, draft, onChange }: DraftPartProps) {
  const { t } = useText();
  const numbers = usableColumns(found).filter(
    ({ kind, isCoordinate }) => kind === 'number' && !isCoordinate,
  );
  if (draft.kind === 'counts') {
    return (
      <ToggleChips
        label={t('importing.mapping.counts')}
        chips={numbers.map(({ name }) => ({
          id: name,
          label: name,
          isOn: draft.counts.includes(name),
        }))}
        onToggle={(index) => {
          const name = numbers[index]?.name;
          if (name === undefined) return;
          const isOn = draft.counts.includes(name);
          onChange({
            counts: isOn
              ? draft.counts.filter((column) => column !== name)
              : [...draft.counts, name],
          });
        }}
      />
    );
  }
  if (draft.kind !== 'denominators') return null;
  return (
    <fieldset className="pb-imp-set">
      <legend>{t('importing.mapping.figures')}</legend>
      <div className="pb-imp-settings">
        {numbers.map(({ name }) => (
          <SelectField<string>
            key={name}
            label={name}
            value={draft.figures.get(name) ?? NONE}
            options={[
              { id: NONE, label: t('importing.mapping.notDenominator') },
              ...sourcedDenominators.map((id) => ({
                id,
                label: t(`compareView.denominator.name.${id}`),
              })),
            ]}
            onChange={(id) => {
              const figures = new Map(draft.figures);
              const denominator = sourcedDenominators.find((one) => one === id);
              if (denominator === undefined) figures.delete(name);
              else figures.set(name, denominator);
              onChange({ figures });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

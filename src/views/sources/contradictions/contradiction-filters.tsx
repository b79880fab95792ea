import {
  type ContradictionChoice,
  type ContradictionEntry,
  severities,
} from '../../../domain/source/contradiction-register.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

interface ContradictionFiltersProps {
  readonly entries: readonly ContradictionEntry[];
  readonly choice: ContradictionChoice;
  readonly onChoose: (choice: ContradictionChoice) => void;
}

/** By weight, by place of the statements that are touched, and by whether somebody has looked it up. */
export function ContradictionFilters({ entries, choice, onChoose }: ContradictionFiltersProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const byName = new Intl.Collator(format.language);
  const places = [...new Set(entries.flatMap(({ placeIds }) => placeIds))]
    .map((id) => ({ id, label: nameOf(id) }))
    .toSorted((a, b) => byName.compare(a.label, b.label));
  return (
    <fieldset className="pb-ctr-filters">
      <legend className="pb-visually-hidden">{t('contradictions.filters')}</legend>
      <div>
        <span className="pb-field-label">{t('contradictions.severity')}</span>
        <SegmentedControl<ContradictionChoice['severity']>
          label={t('contradictions.severity')}
          value={choice.severity}
          options={[
            { id: 'all', label: t('contradictions.all') },
            ...severities.map((id) => ({ id, label: t(`source.severity.${id}`) })),
          ]}
          onChange={(severity) => onChoose({ ...choice, severity })}
        />
      </div>
      <div>
        <span className="pb-field-label">{t('contradictions.status')}</span>
        <SegmentedControl<ContradictionChoice['status']>
          label={t('contradictions.status')}
          value={choice.status}
          options={(['all', 'open', 'reviewed'] as const).map((id) => ({
            id,
            label: t(`contradictions.statusName.${id}`),
          }))}
          onChange={(status) => onChoose({ ...choice, status })}
        />
      </div>
      <SelectField
        label={t('contradictions.place')}
        value={choice.placeId}
        options={[{ id: 'all', label: t('contradictions.allPlaces') }, ...places]}
        onChange={(placeId) => onChoose({ ...choice, placeId })}
      />
    </fieldset>
  );
}

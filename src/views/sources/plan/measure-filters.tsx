import type { MeasureFilter } from '../../../domain/measure/filter-measures.ts';
import {
  type MeasurePlan,
  measureOwners,
  measureStatuses,
} from '../../../domain/measure/measure.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { SelectField } from '../../../ui/select-field.tsx';

interface MeasureFiltersProps {
  readonly measures: readonly MeasurePlan[];
  readonly filter: MeasureFilter;
  readonly onChange: (filter: MeasureFilter) => void;
}

const ANY = 'any';
const NOBODY = 'nobody';
const NOWHERE = 'nowhere';

/** By owner, status and place: only those that some measure has. */
export function MeasureFilters({ measures, filter, onChange }: MeasureFiltersProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const owners = measureOwners.filter((one) => measures.some(({ body }) => body.owner === one));
  const placeIds = [...new Set(measures.flatMap(({ body }) => body.placeId ?? []))];
  const all = { id: ANY, label: t('measures.filter.all') };
  return (
    <fieldset className="pb-pln-filters">
      <legend>{t('measures.filter.label')}</legend>
      <SelectField
        label={t('measures.filter.owner')}
        value={filter.owner ?? NOBODY}
        options={[
          all,
          ...owners.map((id) => ({ id, label: t(`measures.owners.${id}`) })),
          { id: NOBODY, label: t('measures.filter.nobody') },
        ]}
        onChange={(id) =>
          onChange({
            ...filter,
            owner: id === NOBODY ? null : (owners.find((one) => one === id) ?? ANY),
          })
        }
      />
      <SelectField
        label={t('measures.filter.status')}
        value={filter.status}
        options={[
          all,
          { id: 'overdue', label: t('measures.filter.overdue') },
          ...measureStatuses.map((id) => ({ id, label: t(`measures.status.${id}`) })),
        ]}
        onChange={(id) =>
          onChange({
            ...filter,
            status: id === 'overdue' ? id : (measureStatuses.find((one) => one === id) ?? ANY),
          })
        }
      />
      <SelectField
        label={t('measures.filter.place')}
        value={filter.hasPlace ? (filter.placeId ?? NOWHERE) : ANY}
        options={[
          all,
          ...placeIds.map((id) => ({ id, label: nameOf(id) })),
          { id: NOWHERE, label: t('measures.filter.nowhere') },
        ]}
        onChange={(id) =>
          onChange({
            ...filter,
            hasPlace: id !== ANY,
            placeId: id === ANY || id === NOWHERE ? null : id,
          })
        }
      />
    </fieldset>
  );
}

import { type Measure, measureOwners, measureStatuses } from '../../../domain/measure/measure.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectWalkPlaces } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface MeasureFieldsProps {
  readonly measure: Measure;
  readonly onChange: (given: Partial<Measure>) => void;
}

const NONE = 'none';

/** What, where, by whom, until when, and how it stands. */
export function MeasureFields({ measure, onChange }: MeasureFieldsProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const places = useApp(selectWalkPlaces);
  const { placeId } = measure;
  const isListed = placeId === null || places.some(({ id }) => id === placeId);
  return (
    <div className="pb-pln-form">
      <GuardedText
        label={t('measures.page.what')}
        rows={2}
        value={measure.what}
        onChange={(what) => onChange({ what })}
      />
      <div className="pb-pln-pair">
        <SelectField
          label={t('measures.page.owner')}
          value={measure.owner ?? NONE}
          options={[
            { id: NONE, label: t('measures.page.nobody') },
            ...measureOwners.map((id) => ({ id, label: t(`measures.owners.${id}`) })),
          ]}
          onChange={(id) => onChange({ owner: measureOwners.find((one) => one === id) ?? null })}
        />
        <SelectField
          label={t('measures.page.status')}
          value={measure.status}
          options={measureStatuses.map((id) => ({ id, label: t(`measures.status.${id}`) }))}
          onChange={(status) => onChange({ status })}
        />
        <TextField
          label={t('measures.page.due')}
          type="date"
          value={measure.dueDate ?? ''}
          onChange={(date) => onChange({ dueDate: date === '' ? null : date })}
        />
        <SelectField
          label={t('measures.page.place')}
          value={placeId ?? NONE}
          options={[
            { id: NONE, label: t('measures.page.noPlace') },
            ...(isListed ? [] : [{ id: placeId, label: nameOf(placeId) }]),
            ...places.map(({ id, label }) => ({ id, label })),
          ]}
          onChange={(id) => onChange({ placeId: id === NONE ? null : id })}
        />
        <TextField
          label={t('measures.page.start')}
          type="date"
          value={measure.startDate ?? ''}
          hint={t('measures.page.startHint')}
          onChange={(date) => onChange({ startDate: date === '' ? null : date })}
        />
      </div>
      {measure.status === 'closed' && (
        <GuardedText
          label={t('measures.page.reason')}
          rows={2}
          value={measure.reason}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      <GuardedText
        label={t('measures.page.comment')}
        rows={2}
        value={measure.comment}
        onChange={(comment) => onChange({ comment })}
      />
    </div>
  );
}

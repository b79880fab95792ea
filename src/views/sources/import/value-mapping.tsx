import { incidentCategories, incidentChannels } from '../../../domain/incident/incident.ts';
import { type CategoryTarget, valueKey } from '../../../domain/own-data/category-mapping.ts';
import { rolesOfKind } from '../../../domain/own-data/mapping-draft.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { DraftPartProps } from './draft-part.ts';
import { MappedValues } from './mapped-values.tsx';

const OPEN = ':open';

/** What the file calls an offence, and what Platsbild calls it. Nothing is mapped by guessing. */
export function ValueMapping({ found, draft, onChange }: DraftPartProps) {
  const { t } = useText();
  if (!rolesOfKind[draft.kind].other.includes('category')) return null;
  const { category, channel } = draft.columns;
  const valuesOf = (name: string | undefined) =>
    found.columns.find((column) => column.name === name)?.values ?? [];
  const categoryOptions = incidentCategories.map((id) => ({
    id,
    label: t(`practice.category.${id}`),
  }));
  const channelOptions = incidentChannels.map((id) => ({ id, label: t(`practice.channel.${id}`) }));
  const open = valuesOf(category).filter(({ value }) => !draft.categories.has(valueKey(value)));
  const leaveRest = () =>
    onChange({
      categories: new Map<string, CategoryTarget>([
        ...draft.categories,
        ...open.map(({ value }) => [valueKey(value), 'left-out'] as const),
      ]),
    });
  return (
    <>
      <fieldset className="pb-imp-set">
        <legend>{t('importing.mapping.values')}</legend>
        {category === undefined ? (
          <SelectField<string>
            label={t('importing.mapping.allRows')}
            value={draft.always.category ?? OPEN}
            options={[{ id: OPEN, label: t('importing.mapping.notMapped') }, ...categoryOptions]}
            onChange={(id) => {
              const found = incidentCategories.find((one) => one === id) ?? null;
              onChange({ always: { ...draft.always, category: found } });
            }}
          />
        ) : (
          <>
            <p>{t('importing.mapping.valuesHint', { column: category })}</p>
            <MappedValues<CategoryTarget>
              values={valuesOf(category)}
              targetOf={(value) => draft.categories.get(valueKey(value))}
              options={[
                ...categoryOptions,
                { id: 'left-out', label: t('importing.mapping.leftOut') },
              ]}
              onMap={(value, target) =>
                onChange({ categories: withEntry(draft.categories, valueKey(value), target) })
              }
            />
            {open.length > 0 && (
              <Button onPress={leaveRest}>{t('importing.mapping.leaveRest')}</Button>
            )}
          </>
        )}
      </fieldset>
      <fieldset className="pb-imp-set">
        <legend>{t('importing.mapping.channels')}</legend>
        {channel === undefined ? (
          <SelectField<string>
            label={t('importing.mapping.allRows')}
            value={draft.always.channel ?? OPEN}
            options={[
              { id: OPEN, label: t('importing.mapping.channelNotSaid') },
              ...channelOptions,
            ]}
            onChange={(id) => {
              const found = incidentChannels.find((one) => one === id) ?? null;
              onChange({ always: { ...draft.always, channel: found } });
            }}
          />
        ) : (
          <MappedValues
            values={valuesOf(channel)}
            targetOf={(value) => draft.channels.get(valueKey(value))}
            options={channelOptions}
            onMap={(value, target) =>
              onChange({ channels: withEntry(draft.channels, valueKey(value), target) })
            }
          />
        )}
      </fieldset>
    </>
  );
}

function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> {
  const changed = new Map(map);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

import { incidentCategories, incidentChannels } from '../../../domain/incident/incident.ts';
import { valueKey } from '../../../domain/own-data/category-mapping.ts';
import { rolesOfKind } from '../../../domain/own-data/mapping-draft.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { DraftPartProps } from './draft-part.ts';

const OPEN = ':open';

/** What the file calls an offence, and what Platsbild calls it. Nothing is mapped by guessing. */
export function ValueMapping({ found, draft, onChange }: DraftPartProps) {
  const { t, format } = useText();
  const roles = rolesOfKind[draft.kind].other;
  const categoryOptions = incidentCategories.map((id) => ({
    id,
    label: t(`practice.category.${id}`),
  }));
  const channelOptions = incidentChannels.map((id) => ({ id, label: t(`practice.channel.${id}`) }));
  const valuesOf = (name: string | undefined) =>
    found.columns.find((column) => column.name === name)?.values ?? [];
  const { category, channel } = draft.columns;
  const open = valuesOf(category).filter(({ value }) => !draft.categories.has(valueKey(value)));
  if (!roles.includes('category')) return null;
  return (
    <>
      <fieldset className="pb-imp-set">
        <legend>{t('importing.mapping.values')}</legend>
        {category === undefined ? (
          <SelectField<string>
            label={t('importing.mapping.allRows')}
            value={draft.always.category ?? OPEN}
            options={[{ id: OPEN, label: t('importing.mapping.notMapped') }, ...categoryOptions]}
            onChange={(id) =>
              onChange({
                always: {
                  ...draft.always,
                  category: incidentCategories.find((one) => one === id) ?? null,
                },
              })
            }
          />
        ) : (
          <>
            <p>{t('importing.mapping.valuesHint', { column: category })}</p>
            <ul className="pb-imp-values">
              {valuesOf(category).map(({ value, rows }) => (
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
                    value={draft.categories.get(valueKey(value)) ?? OPEN}
                    options={[
                      { id: OPEN, label: t('importing.mapping.notMapped') },
                      ...categoryOptions,
                      { id: 'left-out', label: t('importing.mapping.leftOut') },
                    ]}
                    onChange={(id) => {
                      const categories = new Map(draft.categories);
                      const target =
                        id === 'left-out' ? id : incidentCategories.find((one) => one === id);
                      if (target === undefined) categories.delete(valueKey(value));
                      else categories.set(valueKey(value), target);
                      onChange({ categories });
                    }}
                  />
                </li>
              ))}
            </ul>
            {open.length > 0 && (
              <Button
                onPress={() =>
                  onChange({
                    categories: new Map([
                      ...draft.categories,
                      ...open.map(({ value }) => [valueKey(value), 'left-out'] as const),
                    ]),
                  })
                }
              >
                {t('importing.mapping.leaveRest')}
              </Button>
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
            onChange={(id) =>
              onChange({
                always: {
                  ...draft.always,
                  channel: incidentChannels.find((one) => one === id) ?? null,
                },
              })
            }
          />
        ) : (
          <ul className="pb-imp-values">
            {valuesOf(channel).map(({ value, rows }) => (
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
                  value={draft.channels.get(valueKey(value)) ?? OPEN}
                  options={[
                    { id: OPEN, label: t('importing.mapping.notMapped') },
                    ...channelOptions,
                  ]}
                  onChange={(id) => {
                    const channels = new Map(draft.channels);
                    const target = incidentChannels.find((one) => one === id);
                    if (target === undefined) channels.delete(valueKey(value));
                    else channels.set(valueKey(value), target);
                    onChange({ channels });
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </fieldset>
    </>
  );
}

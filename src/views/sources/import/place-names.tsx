import { MOST_VALUES } from '../../../domain/own-data/found-file.ts';
import type { ColumnMatch } from '../../../domain/own-data/match-place-names.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectKnownPlaces } from '../../../state/select-known-places.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import type { DraftPartProps } from './draft-part.ts';

const OPEN = ':open';
const NONE = ':none';

interface PlaceNamesProps extends DraftPartProps {
  readonly names: ColumnMatch | null;
}

/** Names that are no places as they stand, each with those that it resembles. */
export function PlaceNames({ draft, names, onChange }: PlaceNamesProps) {
  const { t, format } = useText();
  const known = useApp(selectKnownPlaces);
  const column = draft.columns.place;
  if (column === undefined || draft.kind === 'places' || draft.kind === 'walk-points') return null;
  const canGoWithout = draft.kind === 'incidents' || draft.kind === 'tyck-till';
  const open = (names?.names ?? []).filter(
    ({ name, match }) => draft.places.has(name) || match.status !== 'matched',
  );
  const count = names?.names.length ?? 0;
  const labelOf = (id: string) => known.find((place) => place.id === id)?.name ?? id;
  return (
    <fieldset className="pb-imp-set">
      <legend>{t('importing.mapping.places')}</legend>
      {names === null && (
        <p>
          {t('importing.mapping.tooMany', {
            column,
            count: format.number(MOST_VALUES),
            what: t(
              `importing.mapping.unknownChoice.${canGoWithout ? draft.unknownPlaces : 'refused'}`,
            ).toLowerCase(),
          })}
        </p>
      )}
      {names !== null && (
        <p>
          {open.length === 0
            ? t('importing.mapping.placesAll', { column, count: format.number(count) })
            : `${t('importing.mapping.placesMatched', {
                matched: format.number(count - open.length),
                count: format.number(count),
              })} ${t('importing.mapping.placesHint', { column })}`}
        </p>
      )}
      {open.length > 0 && (
        <ul className="pb-imp-values">
          {open.map(({ name, rows, match }) => {
            const misses = match.status === 'near' ? match.misses : [];
            const first =
              match.status === 'ambiguous' ? match.placeIds : misses.map(({ placeId }) => placeId);
            const others = known.filter(({ id }) => !first.includes(id));
            const chosen = draft.places.get(name);
            return (
              <li key={name}>
                <span>
                  <strong>{name}</strong>{' '}
                  <span className="pb-imp-quiet">
                    {t('importing.result.reason', { count: rows, rows: format.number(rows) })}
                    {misses.length > 0 &&
                      `, ${t('importing.mapping.near', {
                        names: format.list(misses.slice(0, 2).map((miss) => miss.name)),
                      })}`}
                  </span>
                </span>
                <SelectField
                  label={name}
                  isLabelVisible={false}
                  value={chosen === undefined ? OPEN : (chosen ?? NONE)}
                  options={[
                    { id: OPEN, label: t('importing.mapping.notMapped') },
                    { id: NONE, label: t('importing.mapping.noPlace') },
                    ...first.map((id) => ({ id, label: labelOf(id) })),
                    ...others.map((place) => ({ id: place.id, label: place.name })),
                  ]}
                  onChange={(id) => {
                    const places = new Map(draft.places);
                    if (id === OPEN) places.delete(name);
                    else places.set(name, id === NONE ? null : id);
                    onChange({ places });
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      {canGoWithout && open.length > 0 && (
        <SelectField
          label={t('importing.mapping.unknown')}
          value={draft.unknownPlaces}
          options={(['without-place', 'refused'] as const).map((id) => ({
            id,
            label: t(`importing.mapping.unknownChoice.${id}`),
          }))}
          onChange={(unknownPlaces) => onChange({ unknownPlaces })}
        />
      )}
    </fieldset>
  );
}

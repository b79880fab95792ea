import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { ComparisonSubject } from '../../../domain/compare/subjects.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonChoices, selectComparisonData } from '../../../state/select-compare.ts';
import { selectNamedPlaces, selectStadsdelPlaces } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { IconButton } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

/** Ids of the places that the subject has values of, or that it can be counted in. */
export function useSubjectPlaces(subject: ComparisonSubject | null): readonly string[] {
  const named = useApp(selectNamedPlaces);
  const stadsdelList = useApp(selectStadsdelPlaces);
  const data = useApp(selectComparisonData);
  return useMemo(() => {
    if (subject === null || data === null) return [];
    const ids = subject.placeIds ?? [...named, ...stadsdelList].map(({ id }) => id);
    return [...new Set(ids)].filter((id) => id !== data.comparatorId);
  }, [subject, data, named, stadsdelList]);
}

interface PlaceChoiceProps {
  readonly subject: ComparisonSubject;
}

/** More are read in the ranking. */
const MOST_PLACES = 6;
const NO_PLACE = '';

/** One place or several. */
export function PlaceChoice({ subject }: PlaceChoiceProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const choices = useApp(selectComparisonChoices);
  const comparePlaces = useApp((state) => state.comparePlaces);
  const places = useSubjectPlaces(subject);
  if (subject.kind === 'stated-count') return null;
  const chosen = choices?.placeIds ?? [];
  const rest = places.filter((id) => !chosen.includes(id));
  const isOne = chosen.length < 2;
  const optionOf = (id: string) => ({ id, label: nameOf(id) });
  return (
    <>
      {chosen.map((id, index) => (
        <div key={id} className="pb-cmp-place">
          <SelectField
            label={
              isOne
                ? t('compareView.subject.place')
                : t('compareTables.places.nth', { number: index + 1 })
            }
            value={id}
            options={[id, ...rest].map(optionOf)}
            onChange={(next) => comparePlaces(chosen.map((one) => (one === id ? next : one)))}
          />
          {!isOne && (
            <IconButton
              label={t('compareTables.places.remove', { place: nameOf(id) })}
              icon={<X aria-hidden="true" />}
              onPress={() => comparePlaces(chosen.filter((one) => one !== id))}
            />
          )}
        </div>
      ))}
      {rest.length > 0 && chosen.length < MOST_PLACES && (
        <SelectField
          label={t('compareTables.places.add')}
          value={NO_PLACE}
          options={[
            { id: NO_PLACE, label: t('compareTables.places.choose') },
            ...rest.map(optionOf),
          ]}
          onChange={(id) => {
            if (id !== NO_PLACE) comparePlaces([...chosen, id]);
          }}
        />
      )}
      {chosen.length >= MOST_PLACES && (
        <p className="pb-quiet">{t('compareTables.places.most', { count: MOST_PLACES })}</p>
      )}
    </>
  );
}

const kinds = ['whole', 'place', 'itself'] as const;

/** What the place is held against: the whole, another place or itself. */
export function ComparatorField({ subject }: PlaceChoiceProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const choices = useApp(selectComparisonChoices);
  const data = useApp(selectComparisonData);
  const compareWith = useApp((state) => state.compareWith);
  const places = useSubjectPlaces(subject);
  if (choices === null || data === null) return null;
  const { comparator, placeIds } = choices;
  const apart = data.phenomena
    .filter(
      ({ indicatorIds }) =>
        subject.kind === 'survey' && indicatorIds.includes(subject.indicator.id),
    )
    .flatMap(({ indicatorIds }) => indicatorIds);
  // Also where the same thing was asked in other words: the refusal says why they are kept apart.
  const alike = data.series
    .filter(({ indicatorId }) => apart.includes(indicatorId))
    .map(({ placeId }) => placeId);
  const others = [...new Set([...places, ...alike])].filter(
    (id) => !placeIds.includes(id) && id !== data.comparatorId,
  );
  const [first] = others;
  return (
    <>
      <SegmentedControl
        label={t('compareView.with.heading')}
        value={comparator.kind}
        options={kinds
          .filter((kind) => kind !== 'place' || first !== undefined)
          .map((id) => ({ id, label: t(`compareView.with.${id}`) }))}
        onChange={(kind) => {
          if (kind !== 'place') compareWith({ kind });
          else if (first !== undefined) compareWith({ kind, placeId: first });
        }}
      />
      {comparator.kind === 'place' && (
        <SelectField
          label={t('compareView.with.other')}
          value={comparator.placeId}
          options={[...new Set([comparator.placeId, ...others])].map((id) => ({
            id,
            label: nameOf(id),
          }))}
          onChange={(placeId) => compareWith({ kind: 'place', placeId })}
        />
      )}
    </>
  );
}

import { useMemo } from 'react';
import type { ComparisonSubject } from '../../../domain/compare/subjects.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonChoices, selectComparisonData } from '../../../state/select-compare.ts';
import { selectNamedPlaces, selectStadsdelPlaces } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { usePlaceName } from '../use-place-name.ts';

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

export function PlaceChoice({ subject }: PlaceChoiceProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const choices = useApp(selectComparisonChoices);
  const comparePlaces = useApp((state) => state.comparePlaces);
  const places = useSubjectPlaces(subject);
  const chosen = choices?.placeIds[0] ?? '';
  const options = places.includes(chosen) ? places : [chosen, ...places];
  return (
    <SelectField
      label={t('compareView.subject.place')}
      value={chosen}
      options={options.map((id) => ({ id, label: nameOf(id) }))}
      onChange={(id) => comparePlaces([id])}
    />
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

import { useMemo } from 'react';
import { isPlaceEditPlan } from '../../../domain/place-edit/own-place-edit.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  selectNamedPlaces,
  selectPlacesById,
  selectStadsdelPlaces,
} from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { knownDraft } from './draft-of.ts';

const NONE = 'none';

/** A place of the region gets other bounds. One that has got them is in the list. */
export function KnownPlaceChoice() {
  const { t } = useText();
  const named = useApp(selectNamedPlaces);
  const stadsdelList = useApp(selectStadsdelPlaces);
  const placesById = useApp(selectPlacesById);
  const plans = useApp((state) => state.plans);
  const startPlaceDraft = useApp((state) => state.startPlaceDraft);
  const options = useMemo(() => {
    const changed = new Set(
      [...plans.values()].filter(isPlaceEditPlan).map(({ body }) => body.placeId),
    );
    const known = new Map([...named, ...stadsdelList].map((place) => [place.id, place]));
    return [...known.values()]
      .filter(({ id }) => !changed.has(id))
      .map(({ id, name }) => ({ id, label: name }));
  }, [named, stadsdelList, plans]);
  return (
    <SelectField
      label={t('placeEditor.known')}
      isLabelVisible={false}
      value={NONE}
      options={[{ id: NONE, label: t('placeEditor.known') }, ...options]}
      onChange={(id) => {
        const place = placesById.get(id);
        if (place !== undefined) startPlaceDraft(knownDraft(place));
      }}
    />
  );
}

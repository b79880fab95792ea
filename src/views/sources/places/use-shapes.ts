import { useMemo } from 'react';
import { isValidOn } from '../../../domain/place-edit/own-place-edit.ts';
import type { OwnPlaceShape } from '../../../map/layers/own-places.ts';
import { selectNamedPlaces } from '../../../state/select-data.ts';
import { type OwnPlaceVersion, selectOwnPlaceVersions } from '../../../state/select-own-places.ts';
import { LEFT_ID, RIGHT_ID, selectDraftSplit } from '../../../state/select-place-counts.ts';
import { useApp, useChosen } from '../../../state/use-app.ts';
import { today } from './place-ports.ts';

/** Everything on the map but what is being drawn: the region's places, own places as of today. */
export function useShapes(): readonly OwnPlaceShape[] {
  const named = useApp(selectNamedPlaces);
  const versions = useApp(selectOwnPlaceVersions);
  const chosenId = useChosen((state) => state.chosenOwnPlaceId);
  const planId = useChosen((state) => state.placeDraft?.planId ?? null);
  const version = useChosen((state) => state.placeDraft?.version ?? 0);
  const step = useChosen((state) => state.placeDraft?.step ?? null);
  const placeId = useChosen((state) => state.placeDraft?.before.placeId ?? null);
  const split = useChosen(selectDraftSplit);
  const left = useChosen((state) => state.placeDraft?.names.left ?? '');
  const right = useChosen((state) => state.placeDraft?.names.right ?? '');
  const day = today();

  const standing = useMemo(() => {
    const isDrawn = ({ origin }: OwnPlaceVersion) =>
      origin.kind === 'plan' && origin.planId === planId && origin.version === version;
    const isSplit = split?.kind === 'split';
    const shown = versions.filter(
      (one) =>
        (one.id === chosenId || isValidOn(one, day)) &&
        !(isDrawn(one) && (step !== 'split' || isSplit)),
    );
    const replaced = new Set([placeId, ...shown.map((one) => one.placeId)]);
    return [
      ...named
        .filter(({ id }) => !replaced.has(id))
        .map(
          ({ id, label, boundary }): OwnPlaceShape => ({
            id,
            label,
            area: boundary.area,
            kind: 'known',
          }),
        ),
      ...shown.map(
        ({ id, label, area, origin }): OwnPlaceShape => ({
          id,
          label,
          area,
          kind: origin.kind === 'plan' ? 'own' : 'imported',
        }),
      ),
    ];
  }, [named, versions, chosenId, planId, version, step, placeId, split?.kind, day]);

  return useMemo(
    () =>
      split?.kind !== 'split'
        ? standing
        : [
            ...standing,
            {
              id: LEFT_ID,
              label: left,
              area: split.left,
              kind: 'part' as const,
              side: -1 as const,
            },
            {
              id: RIGHT_ID,
              label: right,
              area: split.right,
              kind: 'part' as const,
              side: 1 as const,
            },
          ],
    [standing, split, left, right],
  );
}

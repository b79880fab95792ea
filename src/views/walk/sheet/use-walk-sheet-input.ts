import { useMemo } from 'react';
import type { WalkSheetInput } from '../../../domain/sheet/walk-sheet.ts';
import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import type { Made } from '../../../print/made-at.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectFactsById, selectPlacesById, selectRegion } from '../../../state/select-data.ts';
import { selectNet } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';

const NONE: readonly never[] = [];

/** What a walk's sheets are made from; null until all that they lean on is there, or has failed. */
export function useWalkSheetInput(plan: WalkPlan, made: Made): WalkSheetInput | null {
  const region = useApp(selectRegion);
  const facts = useApp(selectFactsById);
  const net = useApp(selectNet);
  const placeLabel = useApp(
    (state) => selectPlacesById(state).get(plan.body.placeId ?? '')?.label ?? null,
  );
  const sources = useApp(({ pack }) => ready(pack.sources));
  const eventsDataSetId = useApp(({ pack }) => ready(pack.events)?.dataSetId ?? null);
  const manifest = useApp((state) => ready(state.manifest));
  const isComing = useApp(({ pack }) =>
    [pack.facts, pack.sources, pack.events, pack.places, pack['walking-net']].some(
      ({ status }) => status === 'waiting',
    ),
  );
  return useMemo(
    () =>
      region === null || isComing
        ? null
        : {
            title: plan.title,
            walk: plan.body,
            net,
            regionName: region.name,
            placeLabel,
            facts,
            center: region.center,
            document: region.document,
            documentSources: sources?.documentSources ?? NONE,
            dataSets: sources?.dataSets ?? NONE,
            eventsDataSetId,
            attributions: manifest?.attributions ?? NONE,
            now: made,
          },
    [region, isComing, plan, net, placeLabel, facts, sources, eventsDataSetId, manifest, made],
  );
}

import { useMemo } from 'react';
import { buildExploreSheet } from '../../../domain/sheet/build-explore-sheet.ts';
import type { ExploreSheet, SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import type { Made } from '../../../print/made-at.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectPlaces, selectRegion } from '../../../state/select-data.ts';
import {
  selectGroup,
  selectIndicator,
  selectRegisters,
  selectRows,
  selectShownCounts,
  selectYear,
} from '../../../state/select-explore.ts';
import { selectIncidentsForSheet, selectIsCounting } from '../../../state/select-incidents.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';

const NONE: readonly never[] = [];

/** What the view shows now, as a sheet. Null until the region is there and the incidents counted. */
export function useSheet(audience: SheetAudience, made: Made): ExploreSheet | null {
  const region = useApp(selectRegion);
  const year = useApp(selectYear);
  const layers = useApp((state) => state.layers);
  const offenceArea = useApp((state) =>
    state.offenceArea === 'stadsdel' ? ('stadsdel' as const) : ('place' as const),
  );
  const indicator = useApp(selectIndicator);
  const group = useApp(selectGroup);
  const rows = useApp(selectRows);
  const registers = useApp(selectRegisters);
  const counts = useApp(selectShownCounts);
  const events = useApp(({ pack }) => ready(pack.events));
  const sources = useApp(({ pack }) => ready(pack.sources));
  const places = useApp(selectPlaces);
  const manifest = useApp((state) => ready(state.manifest));
  const contextLayers = useApp((state) => state.contextLayers);
  const incidents = useApp(selectIncidentsForSheet);
  const isCounting = useApp(selectIsCounting);
  const reviews = useApp(selectReviews);

  return useMemo(
    () =>
      region === null || isCounting
        ? null
        : buildExploreSheet({
            audience,
            now: made,
            region,
            year,
            layers,
            offenceArea,
            indicator,
            group,
            rows,
            registers,
            counts,
            collected: events?.collected ?? null,
            eventsDataSetId: events?.dataSetId ?? null,
            places,
            documentSources: sources?.documentSources ?? NONE,
            dataSets: sources?.dataSets ?? NONE,
            contradictions: sources?.contradictions ?? NONE,
            reviews,
            attributions: manifest?.attributions ?? NONE,
            contextLayers,
            contextSources: sources?.contextLayers ?? NONE,
            incidents,
          }),
    [
      audience,
      made,
      region,
      year,
      layers,
      offenceArea,
      indicator,
      group,
      rows,
      registers,
      counts,
      events,
      places,
      sources,
      manifest,
      contextLayers,
      incidents,
      isCounting,
      reviews,
    ],
  );
}

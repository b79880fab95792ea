import { useMemo } from 'react';
import { buildOffenceSheet } from '../../../domain/offence-sheet/build-offence-sheet.ts';
import type { OffenceSheet } from '../../../domain/offence-sheet/offence-sheet.ts';
import type { OffenceType } from '../../../domain/offence-sheet/offence-types.ts';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import type { Made } from '../../../print/made-at.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectComparisonData } from '../../../state/select-compare.ts';
import { selectPlacesById, selectRegion } from '../../../state/select-data.ts';
import {
  selectOffenceIncidents,
  selectOffencePlaces,
} from '../../../state/select-offence-sheet.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';

const NONE: readonly never[] = [];

/** The sheet of a type as an audience may read it; null until the statements and their sources are there. */
export function useOffenceSheet(
  type: OffenceType,
  audience: SheetAudience,
  made: Made,
): OffenceSheet | null {
  const region = useApp(selectRegion);
  const places = useApp(selectPlacesById);
  const facts = useApp(({ pack }) => ready(pack.facts));
  const readings = useApp(({ pack }) => ready(pack.readings));
  const sources = useApp(({ pack }) => ready(pack.sources));
  const events = useApp(({ pack }) => ready(pack.events));
  const comparison = useApp(selectComparisonData);
  const reviews = useApp(selectReviews);
  const incidents = useApp(selectOffenceIncidents);
  const countedPlaces = useApp(selectOffencePlaces);
  return useMemo(
    () =>
      region === null || facts === null || sources === null
        ? null
        : buildOffenceSheet(type, {
            audience,
            made,
            region,
            places,
            facts: facts.facts,
            documentSources: sources.documentSources,
            dataSets: sources.dataSets,
            contradictions: sources.contradictions,
            reviews,
            ranks: readings?.ranks ?? NONE,
            statedCounts: readings?.statedCounts ?? NONE,
            denominators: comparison?.denominators ?? null,
            events,
            countedPlaces,
            incidents,
          }),
    [
      type,
      audience,
      made,
      region,
      places,
      facts,
      readings,
      sources,
      events,
      comparison,
      reviews,
      incidents,
      countedPlaces,
    ],
  );
}

import { useMemo } from 'react';
import { buildCompareSheet } from '../../../domain/sheet/build-compare-sheet.ts';
import type { CompareSheet } from '../../../domain/sheet/compare-sheet.ts';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { CompareText } from '../../../print/compare/compare-text.ts';
import type { Made } from '../../../print/made-at.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectComparison, selectComparisonData } from '../../../state/select-compare.ts';
import { selectCounted, selectOpenComparison } from '../../../state/select-compare-sheet.ts';
import {
  selectDocumentSources,
  selectPlacesById,
  selectRegion,
} from '../../../state/select-data.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { type SheetGround, sheetText } from './sheet-text.ts';

const NONE: readonly never[] = [];

export interface PreparedSheet {
  readonly sheet: CompareSheet;
  readonly text: CompareText;
  readonly ground: SheetGround;
}

/** The comparison on the screen as a sheet. Null until the region and its readings are there. */
export function useCompareSheet(audience: SheetAudience, made: Made): PreparedSheet | null {
  const words = useText();
  const region = useApp(selectRegion);
  const comparison = useApp(audience === 'public' ? selectOpenComparison : selectComparison);
  const data = useApp(selectComparisonData);
  const counted = useApp(selectCounted);
  const sources = useApp(({ pack }) => ready(pack.sources));
  const manifest = useApp((state) => ready(state.manifest));
  const places = useApp(selectPlacesById);
  const documentSources = useApp(selectDocumentSources);
  const reviews = useApp(selectReviews);
  const water = useApp(({ pack }) => ready(pack.basemap)?.water);
  return useMemo(() => {
    if (region === null || comparison === null || data === null) return null;
    const sheet = buildCompareSheet({
      audience,
      now: made,
      region,
      comparison,
      data,
      documentSources: sources?.documentSources ?? NONE,
      dataSets: sources?.dataSets ?? NONE,
      attributions: manifest?.attributions ?? NONE,
      reviews,
      counted,
    });
    const ground: SheetGround = {
      region,
      places,
      water: water ?? NONE,
      documentSources,
      address: window.location.href,
    };
    return { sheet, ground, text: sheetText(sheet, ground, words) };
  }, [
    audience,
    made,
    region,
    comparison,
    data,
    counted,
    sources,
    manifest,
    places,
    documentSources,
    water,
    reviews,
    words,
  ]);
}

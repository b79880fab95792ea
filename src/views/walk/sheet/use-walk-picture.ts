import { useCallback, useEffect, useState } from 'react';
import { boundsAround, sheetScale } from '../../../domain/sheet/sheet-scale.ts';
import { positionsOf, type WalkSheet } from '../../../domain/sheet/walk-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  WALK_MAP_MARGIN_MM,
  WALK_MAP_MM,
  type WalkMapPicture,
} from '../../../print/walk/walk-map.tsx';
import { useGround } from '../../../state/use-ground.ts';

export type PictureState =
  | { readonly status: 'drawing' }
  | { readonly status: 'failed' }
  /** Null: there is nothing to draw. */
  | { readonly status: 'done'; readonly picture: WalkMapPicture | null };

const DRAWING: PictureState = { status: 'drawing' };
const NOTHING: PictureState = { status: 'done', picture: null };

interface Latest {
  readonly sheet: WalkSheet | null;
  readonly state: PictureState;
}

/** The map of a sheet at its scale, drawn anew when the sheet changes. Its URL dies with the caller. */
export function useWalkPicture(sheet: WalkSheet | null): {
  readonly state: PictureState;
  readonly retry: () => void;
} {
  const { format } = useText();
  const ground = useGround();
  const [latest, setLatest] = useState<Latest>({ sheet: null, state: DRAWING });
  const [attempt, setAttempt] = useState(0);
  const { language } = format;

  useEffect(() => {
    if (sheet === null || ground === null || attempt < 0) return;
    const bounds = boundsAround(positionsOf(sheet));
    if (bounds === null) {
      setLatest({ sheet, state: NOTHING });
      return;
    }
    const controller = new AbortController();
    let url: string | undefined;
    const draw = async () => {
      const { takeWalkPicture } = await import('../../../map/walk-picture.ts');
      const scale = sheetScale(bounds, WALK_MAP_MM, WALK_MAP_MARGIN_MM);
      const stops = sheet.stops.map(({ position }) => position);
      const { blob, spots } = await takeWalkPicture({
        basemap: ground.basemap,
        context: ground.context,
        stadsdelAreas: ground.stadsdelAreas,
        language,
        legs: sheet.legs,
        bounds,
        ratio: scale.ratio,
        widthMm: WALK_MAP_MM.width,
        heightMm: WALK_MAP_MM.height,
        positions: sheet.meetingPoint === null ? stops : [...stops, sheet.meetingPoint.position],
        signal: controller.signal,
      });
      controller.signal.throwIfAborted();
      url = URL.createObjectURL(blob);
      const picture = { url, scale, spots: spots.slice(0, stops.length) };
      const meeting = spots[stops.length] ?? null;
      setLatest({ sheet, state: { status: 'done', picture: { ...picture, meeting } } });
    };
    draw().catch(() => {
      if (!controller.signal.aborted) setLatest({ sheet, state: { status: 'failed' } });
    });
    return () => {
      controller.abort();
      setLatest({ sheet: null, state: DRAWING });
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [sheet, ground, language, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { state: latest.sheet === sheet ? latest.state : DRAWING, retry };
}

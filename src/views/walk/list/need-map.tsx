import { useCallback, useMemo } from 'react';
import { isInsideArea } from '../../../domain/geo/is-inside-area.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { surfaceM2 } from '../../../domain/place-edit/surface.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DrawnLook } from '../../../map/drawing/draw-map.tsx';
import { needBounds, needStrengths, walkNeedLayers } from '../../../map/layers/walk-need.ts';
import type { PlaceNeed } from '../../../state/select-walks.ts';
import type { Theme } from '../../../ui/tokens.ts';
import { MapFrame } from '../map-frame.tsx';

interface NeedMapProps {
  readonly needs: readonly PlaceNeed[];
  readonly chosenId: string | null;
  readonly theme: Theme;
  readonly onChoose: (placeId: string) => void;
}

export function NeedMap({ needs, chosenId, theme, onChoose }: NeedMapProps) {
  const { t, format } = useText();
  const areas = useMemo(
    () =>
      needs
        .map(({ place, need }) => ({
          placeId: place.id,
          area: place.boundary.area,
          part: need.most === 0 ? 0 : need.total / need.most,
        }))
        .toSorted((a, b) => surfaceM2(b.area) - surfaceM2(a.area)),
    [needs],
  );
  const layersOf = useCallback(
    ({ colours }: DrawnLook) => walkNeedLayers({ areas, chosenId, colours }),
    [areas, chosenId],
  );
  const choose = (position: LonLat) => {
    const smallest = areas.findLast(({ area }) => isInsideArea(area, position));
    if (smallest !== undefined) onChoose(smallest.placeId);
  };
  return (
    <MapFrame
      theme={theme}
      label={t('walkPlan.need.mapLabel')}
      layersOf={layersOf}
      onClick={choose}
    >
      <div className="pb-wlk-key">
        <span>{t('walkPlan.need.legend')}</span>
        <ul>
          {needBounds.map((bound, index) => (
            <li key={bound}>
              <span
                aria-hidden="true"
                className="pb-wlk-swatch"
                style={{ opacity: needStrengths[index] }}
              />
              {format.share(bound)}
              {index === needBounds.length - 1
                ? '–'
                : `–<${format.share(needBounds[index + 1] ?? 1)}`}
            </li>
          ))}
        </ul>
      </div>
    </MapFrame>
  );
}

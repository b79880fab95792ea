import { useMemo } from 'react';
import type { Area, Bounds } from '../../../domain/geo/area.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import { isInsideArea } from '../../../domain/geo/is-inside-area.ts';
import { localProjection } from '../../../domain/geo/local-projection.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import type { FoundFile } from '../../../domain/own-data/found-file.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  selectPlacesById,
  selectRegion,
  selectStadsdelPlaces,
} from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';

/** Where the rows are, so that a wrong system or order is seen before anything is taken in. */
export function PointMap({ found: { points } }: { readonly found: FoundFile }) {
  const { t, format } = useText();
  const region = useApp(selectRegion);
  const whole = useApp(selectPlacesById).get(region?.areaId ?? '')?.boundary?.area;
  const stadsdelList = useApp(selectStadsdelPlaces);
  const shown = points.length / 2;
  const inside = useMemo(
    () =>
      whole === undefined
        ? 0
        : positionsOf(points).filter((one) => isInsideArea(whole, one)).length,
    [points, whole],
  );
  const drawing = useMemo(
    () =>
      whole === undefined
        ? null
        : drawn(
            points,
            whole,
            stadsdelList.map(({ boundary }) => boundary.area),
          ),
    [points, whole, stadsdelList],
  );
  if (region === null || drawing === null) return null;
  return (
    <section aria-labelledby="positions">
      <h3 id="positions" className="pb-imp-heading">
        {t('importing.found.map')}
      </h3>
      {shown === 0 ? (
        <p>{t('importing.found.mapNone')}</p>
      ) : (
        <figure className="pb-imp-map">
          <svg
            viewBox={drawing.viewBox}
            role="img"
            aria-label={t('importing.found.mapLabel', {
              shown: format.number(shown),
              region: region.name,
            })}
          >
            <path className="pb-imp-map-land" d={drawing.outline} />
            <path className="pb-imp-map-border" d={drawing.borders} />
            <path className="pb-imp-map-dots" d={drawing.dots} />
          </svg>
          <figcaption>
            {inside === 0
              ? t('importing.found.mapOutside', { region: region.name })
              : t('importing.found.mapInside', {
                  inside: format.number(inside),
                  shown: format.number(shown),
                  region: region.name,
                })}
          </figcaption>
        </figure>
      )}
    </section>
  );
}

function positionsOf(points: Float64Array): LonLat[] {
  return Array.from(
    { length: points.length / 2 },
    (_, index): LonLat => [points[index * 2] ?? 0, points[index * 2 + 1] ?? 0],
  );
}

const MARGIN = 0.05;

function drawn(points: Float64Array, whole: Area, stadsdelAreas: readonly Area[]) {
  const [west, south, east, north] = positionsOf(points).reduce<Bounds>(
    ([w, s, e, n], [lon, lat]) => [
      Math.min(w, lon),
      Math.min(s, lat),
      Math.max(e, lon),
      Math.max(n, lat),
    ],
    boundsOf(whole),
  );
  const project = localProjection([(west + east) / 2, (south + north) / 2]);
  const at = ([lon, lat]: LonLat) => {
    const [x, y] = project(lon, lat);
    return `${Math.round(x)} ${Math.round(-y)}`;
  };
  const outlineOf = (area: Area) =>
    (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
      .flat()
      .map((ring) => `M${ring.map(at).join('L')}Z`)
      .join('');
  const [x0, y0] = project(west, south);
  const [x1, y1] = project(east, north);
  const margin = Math.max(x1 - x0, y1 - y0) * MARGIN;
  const box = [x0 - margin, -y1 - margin, x1 - x0 + 2 * margin, y1 - y0 + 2 * margin];
  return {
    viewBox: box.map(Math.round).join(' '),
    outline: outlineOf(whole),
    borders: stadsdelAreas.map(outlineOf).join(''),
    dots: positionsOf(points)
      .map((point) => `M${at(point)}h0`)
      .join(''),
  };
}

import { useMemo } from 'react';
import { ready } from './data-slice.ts';
import { selectRegion, selectStadsdelPlaces, selectWholeBounds } from './select-data.ts';
import { useApp } from './use-app.ts';

/** What lies under the map of a task; null until all of it is there. */
export function useGround() {
  const region = useApp(selectRegion);
  const whole = useApp(selectWholeBounds);
  const stadsdelList = useApp(selectStadsdelPlaces);
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  const context = useApp(({ pack }) => ready(pack.context));
  // A ground that comes while the first style loads is not drawn until the camera moves.
  const isComing = useApp(({ pack }) =>
    [pack.basemap, pack.context].some(({ status }) => status === 'waiting'),
  );
  return useMemo(
    () =>
      region === null || whole === null || isComing
        ? null
        : {
            basemap,
            context,
            whole,
            home: { bounds: region.home.bounds, maxBounds: region.home.maxBounds },
            stadsdelAreas: stadsdelList.map(({ boundary }) => boundary.area),
          },
    [region, whole, stadsdelList, basemap, context, isComing],
  );
}

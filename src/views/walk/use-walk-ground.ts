import { useMemo } from 'react';
import { ready } from '../../state/data-slice.ts';
import { selectRegion, selectStadsdelPlaces, selectWholeBounds } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';

/** What lies under every map of walks; null until all of it is there. */
export function useWalkGround() {
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

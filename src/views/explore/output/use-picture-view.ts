import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Bounds } from '../../../domain/geo/area.ts';
import type { Camera } from '../../../domain/geo/camera.ts';
import { pictureCamera } from '../../../map/snapshot/picture-camera.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useAppStore } from '../../../state/use-app.ts';
import { useMapPadding } from '../use-map-padding.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The ground that the screen shows between its panels, for a picture of a given size. */
export function usePictureView(frame: RefObject<HTMLElement | null>) {
  const store = useAppStore();
  const padding = useMapPadding();
  // Printing changes the screen's media for a moment, and the picture is not made anew for that.
  const latest = useRef(padding);
  useEffect(() => {
    latest.current = padding;
  }, [padding]);
  return useCallback(
    (picture: PictureSize): Camera | { readonly bounds: Bounds } | null => {
      const { camera } = store.getState();
      const home = selectRegion(store.getState())?.home;
      if (camera === null || frame.current === null) {
        return home === undefined ? null : { bounds: home.bounds };
      }
      const screen = { width: frame.current.clientWidth, height: frame.current.clientHeight };
      const { top, right, bottom, left } = latest.current;
      return pictureCamera(camera, screen, { top, right, bottom, left }, picture);
    },
    [store, frame],
  );
}

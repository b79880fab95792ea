import { useCallback, useEffect, useState } from 'react';
import { isSameCamera } from '../../../map/camera.ts';
import { CameraLink } from '../../../map/camera-link.ts';
import { useAppStore, useChosen } from '../../../state/use-app.ts';

/** The camera of several maps with streets, which the address keeps once somebody has moved them. */
export function useSharedCamera() {
  const store = useAppStore();
  const chosen = useChosen((state) => state.compareLook.streetCamera);
  const [link] = useState(() => new CameraLink(chosen));
  useEffect(() => {
    const shown = link.camera();
    if (chosen !== null && shown !== null && !isSameCamera(chosen, shown)) link.show(chosen);
  }, [link, chosen]);
  const onMoved = useCallback(() => {
    const streetCamera = link.camera();
    const { compareLook, lookAtComparison } = store.getState();
    const before = compareLook.streetCamera;
    if (streetCamera === null || (before !== null && isSameCamera(before, streetCamera))) return;
    lookAtComparison({ streetCamera });
  }, [link, store]);
  return { link, onMoved };
}

import { lazy, Suspense, useMemo } from 'react';
import { useParams } from 'react-router';
import type { Keeper } from '../commands/keep-plans.ts';
import { walkInField } from '../commands/walk-in-field.ts';
import { keepAwake } from '../data/device/keep-awake.ts';
import { watchDevice } from '../data/device/watch-device.ts';
import { fieldSpots } from '../data/keeping/field-spots.ts';
import { openPhotoShelf } from '../data/keeping/photo-shelf.ts';
import { shrinkPhoto } from '../data/keeping/shrink-photo.ts';
import { useAppStore } from '../state/use-app.ts';
import { OpeningView } from './opening-view.tsx';
import { useTheme } from './use-theme.ts';
import { viewPaths } from './view-paths.ts';

const FieldMode = lazy(() =>
  import('../views/walk/field/field-mode.tsx').then((module) => ({ default: module.FieldMode })),
);

/** Without the frame of the app: a phone in the dark has room for the walk and nothing else. */
export function WalkFieldRoute({ keeper }: { readonly keeper: Keeper }) {
  const { walkId = '' } = useParams();
  const store = useAppStore();
  useTheme();
  const field = useMemo(
    () =>
      walkInField(store, {
        keeper,
        photos: openPhotoShelf(),
        shrink: shrinkPhoto,
        watchDevice: (onPosition) => watchDevice(navigator.geolocation, onPosition),
        keepAwake: () => keepAwake(navigator.wakeLock, document),
        spots: fieldSpots(window.localStorage),
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
      }),
    [store, keeper],
  );
  return (
    <Suspense fallback={<OpeningView />}>
      <FieldMode
        key={walkId}
        walkId={walkId}
        keeper={keeper}
        field={field}
        path={viewPaths.walks}
      />
    </Suspense>
  );
}

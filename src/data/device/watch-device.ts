import type { DevicePosition } from '../../domain/walk/device-position.ts';

/** Older ones are not asked for. Unit: milliseconds. */
const MAXIMUM_AGE_MS = 5_000;
const PERMISSION_DENIED = 1;

/** Tells where the device is whenever that changes, until it is stopped. Where it cannot, it says so once. */
export function watchDevice(
  geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> | undefined,
  onPosition: (device: DevicePosition) => void,
): () => void {
  if (geolocation === undefined) {
    onPosition({ status: 'none' });
    return () => {};
  }
  onPosition({ status: 'searching' });
  const watch = geolocation.watchPosition(
    ({ coords: { longitude, latitude, accuracy }, timestamp }) =>
      onPosition({
        status: 'found',
        position: [longitude, latitude],
        accuracyM: accuracy,
        foundAt: timestamp,
      }),
    ({ code }) => onPosition({ status: code === PERMISSION_DENIED ? 'denied' : 'searching' }),
    { enableHighAccuracy: true, maximumAge: MAXIMUM_AGE_MS },
  );
  return () => geolocation.clearWatch(watch);
}

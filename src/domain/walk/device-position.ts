import { isInSweden, type LonLat } from '../geo/lon-lat.ts';

/** Where the device is just now. Only the newest one is known: nothing of the way is kept. */
export type DevicePosition =
  | { readonly status: 'searching' | 'denied' | 'none' }
  | {
      readonly status: 'found';
      readonly position: LonLat;
      /** Radius that holds it with 95 % confidence. Unit: metres. */
      readonly accuracyM: number;
      /** Unit: milliseconds since 1970. */
      readonly foundAt: number;
    };

/** Somebody on foot is elsewhere after this. Unit: milliseconds. */
const FRESH_MS = 60_000;

/** What an observation that is noted now takes with it; both null where no fresh position is known. */
export function positionNow(
  device: DevicePosition,
  nowMs: number,
): { readonly position: LonLat | null; readonly accuracyM: number | null } {
  const isFresh = device.status === 'found' && nowMs - device.foundAt <= FRESH_MS;
  if (!isFresh || !isInSweden(device.position)) return { position: null, accuracyM: null };
  return { position: device.position, accuracyM: Math.ceil(device.accuracyM) };
}

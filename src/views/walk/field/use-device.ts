import { useEffect, useState } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import type { DevicePosition } from '../../../domain/walk/device-position.ts';

/** Where the device is while the walk is under way; the screen stays lit as long. */
export function useDevice(field: WalkInField, isUnderWay: boolean): DevicePosition {
  const [device, setDevice] = useState<DevicePosition>({ status: 'none' });
  useEffect(() => {
    if (!isUnderWay) return;
    const stopWatching = field.watch(setDevice);
    const letSleep = field.keepAwake();
    return () => {
      stopWatching();
      letSleep();
    };
  }, [field, isUnderWay]);
  return device;
}

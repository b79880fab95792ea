import { useState } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import type { FieldSpot } from '../../../domain/walk/field-spot.ts';

/** Where one stands on the walk, remembered by the device. */
export function useSpot(
  field: WalkInField,
  walkId: string,
): readonly [FieldSpot | null, (spot: FieldSpot) => void] {
  const [spot, setSpot] = useState(() => field.spot(walkId));
  const stand = (next: FieldSpot) => {
    field.stand(walkId, next);
    setSpot(next);
  };
  return [spot, stand];
}

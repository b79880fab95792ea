import { useEffect } from 'react';
import type { ShiftTime } from '../../domain/shift/shift.ts';
import { useAppStore } from '../../state/use-app.ts';

/** While a shift is open, incidents are counted for its hours. */
export function useBriefed(time: ShiftTime | null): void {
  const store = useAppStore();
  useEffect(() => {
    store.getState().briefShift(time);
  }, [store, time]);
  useEffect(() => () => store.getState().briefShift(null), [store]);
}

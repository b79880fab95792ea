import type { PackFile } from '../data/schema/pack-schemas.ts';
import { placeRegisters } from '../domain/collaboration/place-registers.ts';
import { registerEntriesOf } from '../domain/collaboration/register-entry.ts';
import { noRegisters, type Registers } from '../domain/collaboration/registers.ts';
import { type DataSlice, ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PlansSlice } from './plans-slice.ts';
import { type PlacesState, selectGeometry } from './select-data.ts';

const NONE: readonly never[] = [];

export function selectRegisters({ pack }: DataSlice): Registers {
  return ready(pack.readings)?.registers ?? noRegisters;
}

const entriesOf = memoizeLast(registerEntriesOf);
/** What people have noted of place collaborations, the newest day first. */
export function selectRegisterEntries({ plans }: Pick<PlansSlice, 'plans'>) {
  return entriesOf(plans);
}

const registersOf = memoizeLast(
  (
    readings: PackFile<'readings'> | null,
    { nestedIds }: ReturnType<typeof selectGeometry>,
    own: ReturnType<typeof registerEntriesOf>,
  ) =>
    placeRegisters({
      collaboration: readings?.collaboration ?? NONE,
      goals: readings?.registers.goals ?? NONE,
      nestedIds,
      own,
    }),
);
/** One register for each place with a collaboration. */
export function selectPlaceRegisters(state: PlacesState) {
  return registersOf(
    ready(state.pack.readings),
    selectGeometry(state),
    selectRegisterEntries(state),
  );
}

import type { CollaborationEntry, DrugSceneEntry } from '../collaboration/place-collaboration.ts';
import {
  type CollaborationStatus,
  collaborationStatus,
  drugSceneStatus,
} from '../collaboration/place-status.ts';
import type { Fact } from '../fact/fact.ts';
import type { NamedUnsafe } from '../indicator/indicator.ts';
import type { ShareReading } from '../indicator/read-share.ts';
import type { EventCount } from '../offence/count-published-events.ts';
import type { RankStatement } from '../offence/rank-statement.ts';
import type { Place } from '../place/place.ts';

/** What the map shows of one place, as a sheet reads it. */
export interface RowToPrint {
  readonly place: Place;
  readonly kind: 'hotspot' | 'named' | 'stadsdel' | 'region' | 'comparator';
  readonly events: EventCount | null;
  readonly ranks: readonly RankStatement[];
  readonly reading: ShareReading | null;
  readonly isNamedUnsafe: boolean;
  readonly status: {
    readonly collaboration: CollaborationStatus | null;
    readonly drugScene: DrugSceneEntry | null;
  } | null;
}

export interface Registers {
  readonly facts: readonly Fact[];
  readonly collaboration: readonly CollaborationEntry[];
  readonly drugScenes: readonly DrugSceneEntry[];
  readonly namedUnsafe: readonly NamedUnsafe[];
  /** Places wholly inside a place. */
  readonly nestedIds: ReadonlyMap<string, readonly string[]>;
}

export function internalFactIds(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.filter(({ visibility }) => visibility === 'internal').map(({ id }) => id));
}

/** Values that only an internal statement gives are withheld. The same map where there are none. */
export function openReadings(
  readings: ReadonlyMap<string, ShareReading>,
  internal: ReadonlySet<string>,
): ReadonlyMap<string, ShareReading> {
  const isInternal = (reading: ShareReading) =>
    reading.status === 'measured' && internal.has(reading.factId);
  if (![...readings.values()].some(isInternal)) return readings;
  return new Map(
    [...readings].map(([id, reading]) => [
      id,
      isInternal(reading) ? { status: 'withheld' } : reading,
    ]),
  );
}

/**
 * The same rows without anything that only an internal statement says. A step, mark or rank that an
 * open statement also gives stays. A row that loses nothing keeps its identity.
 */
export function openRows<Row extends RowToPrint>(
  rows: readonly Row[],
  registers: Registers,
): readonly Row[] {
  const internal = internalFactIds(registers.facts);
  const isOpen = ({ factId }: { readonly factId: string }) => !internal.has(factId);
  const isAllOpen = (list: readonly { readonly factId: string }[]) => list.every(isOpen);
  const register = registers.collaboration.filter(isOpen);
  return rows.map((row) => {
    const { place, status, ranks, reading } = row;
    const isStatusOpen =
      status === null ||
      (isAllOpen(status.collaboration?.history ?? []) &&
        isAllOpen(status.collaboration?.conflicts ?? []) &&
        isAllOpen(registers.drugScenes.filter(({ placeId }) => placeId === place.id)));
    const isShareOpen = reading?.status !== 'measured' || isOpen(reading);
    const isNamedUnsafe =
      row.isNamedUnsafe &&
      registers.namedUnsafe.some((one) => one.placeId === place.id && isOpen(one));
    if (isStatusOpen && isShareOpen && isAllOpen(ranks) && isNamedUnsafe === row.isNamedUnsafe) {
      return row;
    }
    return {
      ...row,
      isNamedUnsafe,
      ranks: ranks.filter(isOpen),
      reading: isShareOpen ? reading : { status: 'withheld' },
      status:
        status === null
          ? null
          : {
              collaboration: collaborationStatus(
                register,
                place.id,
                registers.nestedIds.get(place.id) ?? [],
              ),
              drugScene: drugSceneStatus(registers.drugScenes.filter(isOpen), place.id),
            },
    };
  });
}

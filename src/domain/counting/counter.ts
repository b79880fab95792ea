import type { TimeAxes } from '../incident/time-profile.ts';
import type { Membership } from '../membership/membership.ts';
import { type CompiledFilter, type CountFilter, compileFilter } from './compile-filter.ts';
import { type CountedLayer, countLayer, toCountedLayer } from './count-layer.ts';
import { countTime, type TimeCounts, type TimeMemory } from './count-time.ts';
import type { CountingRows } from './counting-rows.ts';
import { emptyShelf, forgetLayer } from './cube-shelf.ts';

/** Counts of everything at once, for one filter. */
export interface Counted extends TimeCounts {
  /** By layer, in the order of its areas. */
  readonly byLayer: ReadonlyMap<string, Uint32Array>;
}

/**
 * Answers filters about one set of rows, exactly, and keeps what makes the next answer fast: cubes
 * for the parts of a filter that keep changing, a scan of the rows for whatever no cube answers.
 */
export interface Counter {
  readonly axes: TimeAxes;
  /** Adds a layer, or replaces the one with that id. */
  setLayer(id: string, membership: Membership): void;
  dropLayer(id: string): void;
  count(filter: CountFilter): Counted;
}

export function startCounter(rows: CountingRows): Counter {
  const layers = new Map<string, CountedLayer>();
  const shelf = emptyShelf();
  const time: TimeMemory = { ofChosen: null, ofKinds: null };
  let previous: CompiledFilter | null = null;
  return {
    axes: rows.axes,
    setLayer: (id, membership) => {
      if (membership.first.length !== rows.count) {
        throw new RangeError(`layer ${id} has ${membership.first.length} rows, not ${rows.count}`);
      }
      forgetLayer(shelf, id);
      layers.set(id, toCountedLayer(id, membership));
    },
    dropLayer: (id) => {
      forgetLayer(shelf, id);
      layers.delete(id);
    },
    count: (given) => {
      const filter = compileFilter(rows, given, previous);
      shelf.turn += 1;
      const byLayer = new Map<string, Uint32Array>();
      for (const [id, layer] of layers) {
        byLayer.set(id, countLayer(rows, layer, shelf, filter, previous));
      }
      previous = filter;
      return { byLayer, ...countTime(rows, time, filter) };
    },
  };
}

import type { AreaTime } from '../incident/area-time.ts';
import type { TimeAxes } from '../incident/time-profile.ts';
import type { Membership } from '../membership/membership.ts';
import { type CompiledFilter, type CountFilter, compileFilter } from './compile-filter.ts';
import { countArea } from './count-area.ts';
import { type CountedLayer, countLayer, toCountedLayer } from './count-layer.ts';
import { countTime, emptyTimeMemory, type TimeCounts } from './count-time.ts';
import type { CountingRows } from './counting-rows.ts';
import { askCubes, type CubeQuestion } from './cube-question.ts';
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
  /** One area, by its index in the layer, along time. Leaves what `count` remembers as it is. */
  countArea(layerId: string, area: number, filter: CountFilter): AreaTime;
}

export function startCounter(rows: CountingRows): Counter {
  const layers = new Map<string, CountedLayer>();
  const shelf = emptyShelf();
  const time = emptyTimeMemory();
  let previous: CompiledFilter | null = null;
  let questions: readonly CubeQuestion[] = [];
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
      questions = askCubes(filter, questions);
      shelf.turn += 1;
      const byLayer = new Map<string, Uint32Array>();
      for (const [id, layer] of layers) {
        byLayer.set(id, countLayer(rows, layer, shelf, filter, questions));
      }
      previous = filter;
      return { byLayer, ...countTime(rows, time, filter) };
    },
    countArea: (layerId, area, filter) => {
      const layer = layers.get(layerId);
      if (layer === undefined) throw new RangeError(`no layer ${layerId}`);
      return countArea(rows, layer.membership, area, compileFilter(rows, filter));
    },
  };
}

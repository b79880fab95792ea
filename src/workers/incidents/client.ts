import * as Comlink from 'comlink';
import type { CountFilter } from '../../domain/counting/compile-filter.ts';
import type { Area } from '../../domain/geo/area.ts';
import type { AreaTime } from '../../domain/incident/area-time.ts';
import type { IncidentCounts } from '../../domain/incident/incident-counts.ts';
import type { IncidentOutlines } from '../../domain/incident/incident-outlines.ts';
import type { IncidentDesk, IncidentDeskInput } from './incident-desk.ts';

export interface IncidentClient {
  /**
   * The columns are copied into the worker, not handed over: should the worker die, the page counts
   * the same incidents itself.
   */
  load(input: IncidentDeskInput): Promise<IncidentOutlines>;
  /** Adds or replaces a layer of any polygons; null takes it away. See `IncidentDesk`. */
  setAreas(layerId: string, areas: readonly Area[] | null): Promise<void>;
  count(filter: CountFilter): Promise<IncidentCounts>;
  /** One area along time; null for an area that was not loaded. */
  countArea(areaId: string, filter: CountFilter): Promise<AreaTime | null>;
  stop(): void;
}

type Desk = Pick<IncidentDesk, 'load' | 'setAreas' | 'count' | 'countArea'>;

/** What became of a worker that died: another one counts, or the page itself. */
export type WorkerLoss = 'restarted' | 'in-page';

/** A file that kills every worker would kill them for ever. */
const MOST_RESTARTS = 1;

interface Counting {
  readonly desk: Comlink.Remote<Desk> | Promise<Desk>;
  /** Rejects when the worker dies; null in the page. */
  readonly gone: Promise<never> | null;
  readonly stop: () => void;
}

/**
 * Counts in a worker. One that dies is started again with all that it had, and what it was asked is
 * asked again; where there is none, or the next one dies too, the page counts. Errors name the worker.
 */
export function startIncidentClient(
  makeWorker: (() => Worker) | null,
  onLoss: (loss: WorkerLoss) => void = () => {},
): IncidentClient {
  let input: IncidentDeskInput | null = null;
  const ownLayers = new Map<string, readonly Area[]>();
  let restarts = 0;
  let counting = makeWorker === null ? inPage() : inWorker(makeWorker());

  function inPage(): Counting {
    const desk = import('./incident-desk.ts').then((module) => new module.IncidentDesk());
    return { desk, gone: null, stop: () => {} };
  }

  function inWorker(worker: Worker): Counting {
    const gone = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('[worker:incidents] stopped')));
    });
    const own: Counting = {
      desk: Comlink.wrap<Desk>(worker),
      gone,
      stop: () => worker.terminate(),
    };
    gone.catch(() => goOnWithout(own));
    return own;
  }

  function goOnWithout(dead: Counting): void {
    dead.stop();
    if (counting !== dead) return;
    const isRestart = makeWorker !== null && restarts < MOST_RESTARTS;
    restarts++;
    counting = isRestart ? inWorker(makeWorker()) : inPage();
    // Whatever is asked next comes after these; should they fail, it fails too and says why.
    const { desk } = counting;
    const tell = (told: () => unknown) => void (async () => told())().catch(() => {});
    const had = input;
    if (had !== null) tell(async () => (await desk).load(had));
    for (const [layerId, areas] of ownLayers) {
      tell(async () => (await desk).setAreas(layerId, areas));
    }
    onLoss(isRestart ? 'restarted' : 'in-page');
  }

  const ask = async <Answer>(question: (desk: Counting['desk']) => Promise<Answer>) => {
    for (;;) {
      const asked = counting;
      try {
        const answer = question(asked.desk);
        return await (asked.gone === null ? answer : Promise.race([answer, asked.gone]));
      } catch (cause) {
        if (counting !== asked) continue;
        throw new Error(`[worker:incidents] ${cause instanceof Error ? cause.message : cause}`, {
          cause,
        });
      }
    }
  };
  return {
    load: (given) => {
      input = given;
      ownLayers.clear();
      return ask(async (desk) => (await desk).load(given));
    },
    setAreas: (layerId, areas) => {
      if (areas === null) ownLayers.delete(layerId);
      else ownLayers.set(layerId, areas);
      return ask(async (desk) => (await desk).setAreas(layerId, areas));
    },
    count: (filter) => ask(async (desk) => (await desk).count(filter)),
    countArea: (areaId, filter) => ask(async (desk) => (await desk).countArea(areaId, filter)),
    stop: () => counting.stop(),
  };
}

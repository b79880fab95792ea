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

/** Counts in a worker; where there is none, or it dies, in the page. Errors name the worker. */
export function startIncidentClient(
  makeWorker: (() => Worker) | null,
  onWorkerGone: () => void = () => {},
): IncidentClient {
  const worker = makeWorker?.() ?? null;
  let input: IncidentDeskInput | null = null;
  const ownLayers = new Map<string, readonly Area[]>();
  const inPage = async (): Promise<Desk> => {
    const { IncidentDesk: InPage } = await import('./incident-desk.ts');
    return new InPage();
  };
  let desk: Promise<Desk> | Comlink.Remote<Desk> =
    worker === null ? inPage() : Comlink.wrap<Desk>(worker);
  let isGone = false;
  const gone = new Promise<never>((_, reject) => {
    worker?.addEventListener('error', () => reject(new Error('[worker:incidents] stopped')));
  });
  gone.catch(() => {
    isGone = true;
    worker?.terminate();
    desk = inPage().then(async (started) => {
      if (input !== null) {
        await started.load(input);
        for (const [layerId, areas] of ownLayers) await started.setAreas(layerId, areas);
      }
      return started;
    });
    onWorkerGone();
  });
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    if (worker === null || isGone) return question();
    try {
      return await Promise.race([question(), gone]);
    } catch (cause) {
      if (isGone) return question();
      throw new Error(`[worker:incidents] ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      });
    }
  };
  return {
    load: (given) => {
      input = given;
      ownLayers.clear();
      return ask(async () => (await desk).load(given));
    },
    setAreas: (layerId, areas) => {
      if (areas === null) ownLayers.delete(layerId);
      else ownLayers.set(layerId, areas);
      return ask(async () => (await desk).setAreas(layerId, areas));
    },
    count: (filter) => ask(async () => (await desk).count(filter)),
    countArea: (areaId, filter) => ask(async () => (await desk).countArea(areaId, filter)),
    stop: () => worker?.terminate(),
  };
}

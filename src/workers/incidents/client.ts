import * as Comlink from 'comlink';
import type { IncidentCounts } from '../../domain/incident/count-incidents.ts';
import type { IncidentFilter } from '../../domain/incident/incident-filter.ts';
import type { IncidentOutlines } from '../../domain/incident/incident-outlines.ts';
import { IncidentDesk, type IncidentDeskInput } from './incident-desk.ts';

export interface IncidentClient {
  load(input: IncidentDeskInput): Promise<IncidentOutlines>;
  count(filter: IncidentFilter): Promise<IncidentCounts>;
  stop(): void;
}

/** Counts in a worker; where there is none, or it dies, in the page. Errors name the worker. */
export function startIncidentClient(
  makeWorker: (() => Worker) | null,
  onWorkerGone: () => void = () => {},
): IncidentClient {
  const worker = makeWorker?.() ?? null;
  let desk: Comlink.Remote<IncidentDesk> | IncidentDesk =
    worker === null ? new IncidentDesk() : Comlink.wrap<IncidentDesk>(worker);
  let input: IncidentDeskInput | null = null;
  let isGone = false;
  const gone = new Promise<never>((_, reject) => {
    worker?.addEventListener('error', () => reject(new Error('[worker:incidents] stopped')));
  });
  gone.catch(() => {
    isGone = true;
    worker?.terminate();
    desk = new IncidentDesk();
    if (input !== null) desk.load(input);
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
      return ask(async () => desk.load(given));
    },
    count: (filter) => ask(async () => desk.count(filter)),
    stop: () => worker?.terminate(),
  };
}

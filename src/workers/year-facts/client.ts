import * as Comlink from 'comlink';
import { type YearFactsDesk, yearFactsDesk } from './year-facts-desk.ts';

/** Works in a worker that lives as long as one question; where there is none, in the page. */
export function yearFactsClient(makeWorker: (() => Worker) | null): YearFactsDesk {
  const ask = async <Answer>(
    question: (desk: YearFactsDesk) => Promise<Answer>,
  ): Promise<Answer> => {
    const worker = makeWorker?.() ?? null;
    if (worker === null) return question(yearFactsDesk);
    const gone = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('[worker:year-facts] stopped')));
    });
    try {
      return await Promise.race([question(Comlink.wrap<YearFactsDesk>(worker)), gone]);
    } finally {
      worker.terminate();
    }
  };
  return {
    read: (...given) => ask((desk) => desk.read(...given)),
    template: (...given) => ask((desk) => desk.template(...given)),
  };
}

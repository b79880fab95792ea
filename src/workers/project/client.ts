import * as Comlink from 'comlink';
import type { ProjectDesk } from './project-desk.ts';

/** Works in a worker that lives as long as one question; where there is none, in the page. */
export function projectClient(makeWorker: (() => Worker) | null): ProjectDesk {
  const ask = async <Answer>(question: (desk: ProjectDesk) => Promise<Answer>): Promise<Answer> => {
    const worker = makeWorker?.() ?? null;
    if (worker === null) return question((await import('./project-desk.ts')).projectDesk);
    const gone = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('[worker:project] stopped')));
    });
    try {
      return await Promise.race([question(Comlink.wrap<ProjectDesk>(worker)), gone]);
    } finally {
      worker.terminate();
    }
  };
  return {
    write: (...given) => ask((desk) => desk.write(...given)),
    table: (...given) => ask((desk) => desk.table(...given)),
    read: (...given) => ask((desk) => desk.read(...given)),
  };
}

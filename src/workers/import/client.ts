import * as Comlink from 'comlink';
import type { ImportProgress } from '../../data/import/inspect-file.ts';
import type { RefusedCsvWords } from '../../data/import/refused-csv.ts';
import type { Bounds } from '../../domain/geo/area.ts';
import type { ImportChoices } from '../../domain/import/import-choices.ts';
import type { FileRefusal } from '../../domain/import/import-report.ts';
import type { DeskFile, ImportDesk, OnProgress, TakeOrder } from './import-desk.ts';

/** A reader that says nothing for so long has met a file that it cannot get through. */
export const SILENCE_MS = 20_000;

type Desk = Pick<ImportDesk, 'open' | 'look' | 'take' | 'refusedCsv'>;

export interface ImportClient {
  open(file: DeskFile, bounds: Bounds | null, onProgress: OnProgress): ReturnType<Desk['open']>;
  look(choices: ImportChoices, onProgress: OnProgress): ReturnType<Desk['look']>;
  take(order: TakeOrder, onProgress: OnProgress): ReturnType<Desk['take']>;
  refusedCsv(words: RefusedCsvWords): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the reading at once. What was asked for is never answered. */
  stop(): void;
}

/** Reads one file in a worker; where there is none, in the page. A worker that dies is a refusal. */
export function startImportClient(
  makeWorker: (() => Worker) | null,
  silenceMs: number = SILENCE_MS,
): ImportClient {
  const worker = makeWorker?.() ?? null;
  const remote = worker === null ? null : Comlink.wrap<Desk>(worker);
  const gone = new Promise<FileRefusal>((resolve) => {
    worker?.addEventListener('error', (event) => {
      resolve({ ok: false, code: 'reader-failed', detail: event.message || 'worker' });
    });
  });

  /** Answers, or refuses when the worker dies or falls silent. */
  const watched = async <Answer>(
    onProgress: OnProgress,
    ask: (tell: OnProgress) => Promise<Answer>,
  ): Promise<Answer | FileRefusal> => {
    if (worker === null) return ask(onProgress);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let fallSilent: (refusal: FileRefusal) => void = () => {};
    const silence = new Promise<FileRefusal>((resolve) => {
      fallSilent = resolve;
    });
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        worker.terminate();
        fallSilent({ ok: false, code: 'took-too-long' });
      }, silenceMs);
    };
    const tell = (progress: ImportProgress) => {
      listen();
      onProgress(progress);
    };
    listen();
    try {
      return await Promise.race([ask(Comlink.proxy(tell)), gone, silence]);
    } catch (error) {
      const detail = error instanceof Error ? error.message.slice(0, 200) : 'worker';
      const isMemory = /memory|allocation|array length/i.test(detail);
      return isMemory
        ? { ok: false, code: 'out-of-memory' }
        : { ok: false, code: 'reader-failed', detail };
    } finally {
      clearTimeout(timer);
    }
  };

  let inPage: Promise<Desk> | null = null;
  const desk = (): Comlink.Remote<Desk> | Promise<Desk> => {
    if (remote !== null) return remote;
    inPage ??= import('./import-desk.ts').then(({ ImportDesk: InPage }) => new InPage());
    return inPage;
  };
  return {
    open: (file, bounds, onProgress) =>
      watched(onProgress, async (tell) => (await desk()).open(file, bounds, tell)),
    look: (choices, onProgress) =>
      watched(onProgress, async (tell) => (await desk()).look(choices, tell)),
    take: (order, onProgress) =>
      watched(onProgress, async (tell) => (await desk()).take(order, tell)),
    refusedCsv: async (words) => (await desk()).refusedCsv(words),
    stop: () => worker?.terminate(),
  };
}

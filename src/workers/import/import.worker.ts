import * as Comlink from 'comlink';
import type { RefusedCsvWords } from '../../data/import/refused-csv.ts';
import type { Bounds } from '../../domain/geo/area.ts';
import type { ImportChoices } from '../../domain/import/import-choices.ts';
import { buffersOf } from './buffers-of.ts';
import { type DeskFile, ImportDesk, type OnProgress, type TakeOrder } from './import-desk.ts';

const desk = new ImportDesk();

Comlink.expose({
  open: (file: DeskFile, bounds: Bounds | null, onProgress: OnProgress) =>
    desk.open(file, bounds, onProgress),
  look: (choices: ImportChoices, onProgress: OnProgress) => desk.look(choices, onProgress),
  take: async (order: TakeOrder, onProgress: OnProgress) => {
    const taken = await desk.take(order, onProgress);
    return Comlink.transfer(taken, buffersOf(taken));
  },
  refusedCsv: (words: RefusedCsvWords) => {
    const bytes = desk.refusedCsv(words);
    return Comlink.transfer(bytes, [bytes.buffer]);
  },
});

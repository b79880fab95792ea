import { decodePractice } from '#src/data/decode-practice.ts';
import type { CountFilter } from '#src/domain/counting/compile-filter.ts';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import { rectangleMask } from '#src/domain/incident/week-hour.ts';
import { IncidentDesk } from '#src/workers/incidents/incident-desk.ts';
import { readDataFolder } from '../inputs/data-folder.ts';

const YEARS_DRAGGED = 5;

/** Run by itself with `--expose-gc <folder>`: what a desk holds once it has been used. */
const folder = readDataFolder(process.argv[2] ?? '');
const before = heldBytes();
const desk = new IncidentDesk();
desk.load({
  ...folder.input,
  columns: decodePractice(folder.file, folder.header, folder.bytes),
});
for (const filter of drags(Number(folder.header.period.from.slice(0, 4)))) desk.count(filter);
const held = heldBytes() - before;
process.stdout.write(JSON.stringify({ held, count: folder.header.count }));
// The desk has to be reachable while its bytes are counted.
desk.count(emptyFilter);

function heldBytes(): number {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Years, hours and kinds dragged, so that the desk has every cube it would ever have at a time. */
function drags(firstYear: number): readonly CountFilter[] {
  const filters: CountFilter[] = [];
  for (let step = 0; step < YEARS_DRAGGED * 4; step += 1) {
    const years = new Set([firstYear + (step % YEARS_DRAGGED)]);
    filters.push({ ...emptyFilter, years });
    const weekHours = rectangleMask({ fromDay: 0, toDay: step % 7, fromHour: 8, toHour: 20 });
    filters.push({ ...emptyFilter, years, weekHours });
    filters.push({ ...emptyFilter, weekHours, months: new Set([1 + (step % 12)]) });
    filters.push({ ...emptyFilter, categories: new Set([step % 7]) });
    filters.push({ ...emptyFilter, categories: new Set([step % 7, 6]) });
  }
  return filters;
}

import * as Comlink from 'comlink';
import type { CountFilter } from '../../domain/counting/compile-filter.ts';
import type { Area } from '../../domain/geo/area.ts';
import { buffersOf } from './buffers-of.ts';
import { IncidentDesk, type IncidentDeskInput } from './incident-desk.ts';

const desk = new IncidentDesk();

Comlink.expose({
  load: (input: IncidentDeskInput) => desk.load(input),
  setAreas: (layerId: string, areas: readonly Area[] | null) => desk.setAreas(layerId, areas),
  count: (filter: CountFilter) => {
    const counts = desk.count(filter);
    return Comlink.transfer(counts, buffersOf(counts));
  },
  countArea: (areaId: string, filter: CountFilter) => {
    const counts = desk.countArea(areaId, filter);
    return counts === null
      ? null
      : Comlink.transfer(counts, [counts.byMonth.buffer, counts.byWeekHour.buffer]);
  },
});

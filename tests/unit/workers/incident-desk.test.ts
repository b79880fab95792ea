import { booleanPointInPolygon } from '@turf/turf';
import { type Endpoint, expose } from 'comlink';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { projectionOf } from '#src/data/projection.ts';
import { areaFeature } from '#src/domain/geo/to-feature.ts';
import { type HexGrid, hexCellAt } from '#src/domain/hex/hex-grid.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import {
  chooseValues,
  emptyFilter,
  type IncidentFilter,
} from '#src/domain/incident/incident-filter.ts';
import { buffersOf } from '#src/workers/incidents/buffers-of.ts';
import { startIncidentClient } from '#src/workers/incidents/client.ts';
import { IncidentDesk, type IncidentDeskInput } from '#src/workers/incidents/incident-desk.ts';
import { aFilter } from '../../builders/filters.ts';
import { type AnIncident, incidentColumns } from '../../builders/incident-columns.ts';
import { aRectangle } from '../../builders/places.ts';

const inside = [18.005, 59.305] as const;
const outside = [18.05, 59.305] as const;

function anInput(list: readonly AnIncident[]): IncidentDeskInput {
  return {
    columns: incidentColumns(list),
    layers: [
      { id: 'stadsdel', areas: [{ id: 'square', area: aRectangle(0, 0, 10, 10) }] },
      { id: 'place', areas: [{ id: 'fountain', area: aRectangle(4, 4, 6, 6) }] },
    ],
    grids: [{ circumradiusM: 200, originEast: 153_000, originNorth: 6_580_000 }],
    projection:
      '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  };
}

const list: readonly AnIncident[] = [
  { at: inside, time: '2024-05-03T21:10' },
  { at: inside, time: '2025-05-03T21:10', category: 'fraud' },
  { at: outside, time: '2025-06-03T02:10' },
  { channel: 'online', category: 'fraud', time: '2025-07-03T02:10' },
];

describe('IncidentDesk', () => {
  it('counts overlapping areas each for themselves', () => {
    const desk = new IncidentDesk();
    desk.load(anInput(list));

    const { byArea, unplaced, profile } = desk.count(emptyFilter);

    expect([...byArea]).toEqual([
      ['square', 2],
      ['fountain', 2],
    ]);
    expect(unplaced).toBe(1);
    expect(profile.total).toBe(4);
  });

  it('keeps placed and unplaced apart and loses none in the cells', () => {
    const desk = new IncidentDesk();
    const { cells } = desk.load(anInput(list));

    const { byCell, unplaced, profile } = desk.count(emptyFilter);

    expect(byCell[0]).toHaveLength(cells[0]?.length ?? 0);
    expect([...(byCell[0] ?? [])].reduce((sum, count) => sum + count, 0) + unplaced).toBe(
      profile.total,
    );
  });

  it('lets every part of the filter through at once', () => {
    const desk = new IncidentDesk();
    desk.load(anInput(list));
    const filter = chooseValues(chooseValues(emptyFilter, 'years', [2025]), 'categories', [0]);

    const { byArea, profile } = desk.count(filter);

    expect(byArea.get('square')).toBe(1);
    expect(profile.total).toBe(2);
  });

  it('draws each cell as a closed ring around its incidents', () => {
    const { cells } = new IncidentDesk().load(anInput([{ at: inside }]));
    const { ring = [] } = cells[0]?.[0] ?? {};

    expect(ring).toHaveLength(7);
    expect(ring[0]).toEqual(ring[6]);
    const lons = ring.map(([lon]) => lon);
    expect(Math.min(...lons)).toBeLessThan(inside[0]);
    expect(Math.max(...lons)).toBeGreaterThan(inside[0]);
  });

  it('counts one area along time as it counts it with the others', () => {
    const desk = new IncidentDesk();
    desk.load(anInput(list));
    const { byArea } = desk.count(emptyFilter);
    for (const areaId of ['square', 'fountain']) {
      const { byMonth, byWeekHour } = desk.countArea(areaId, emptyFilter) ?? {};
      const total = (table?: Uint32Array) => table?.reduce((sum, count) => sum + count, 0);
      expect([total(byMonth), total(byWeekHour)]).toEqual([byArea.get(areaId), byArea.get(areaId)]);
    }
    // 21.10 UTC on a Friday is 23.10 here.
    expect(desk.countArea('square', emptyFilter)?.byWeekHour[4 * 24 + 23]).toBe(1);
    expect(desk.countArea('elsewhere', emptyFilter)).toBeNull();
  });

  it('has no counts before the incidents are there', () => {
    expect(() => new IncidentDesk().count(emptyFilter)).toThrow('count before load');
  });
});

describe('an own layer', () => {
  const areas = [aRectangle(0, 0, 6, 6), aRectangle(5, 5, 10, 10), aRectangle(20, 20, 30, 30)];

  it('is counted with the others from the next filter on', () => {
    const desk = new IncidentDesk();
    desk.load(anInput(list));
    desk.setAreas('drawn', areas);

    const { byLayer, byArea } = desk.count(emptyFilter);

    expect([...(byLayer.get('drawn') ?? [])]).toEqual([2, 2, 0]);
    expect(byArea.size).toBe(2);
  });

  it('is replaced by one of the same id, and taken away by null', () => {
    const desk = new IncidentDesk();
    desk.load(anInput(list));
    desk.setAreas('drawn', areas);
    desk.setAreas('drawn', [aRectangle(20, 20, 30, 30)]);

    expect([...(desk.count(emptyFilter).byLayer.get('drawn') ?? [])]).toEqual([0]);
    desk.setAreas('drawn', null);
    expect(desk.count(emptyFilter).byLayer.size).toBe(0);
  });

  it('never meets a layer that the incidents came with', () => {
    const desk = new IncidentDesk();
    desk.load(anInput(list));
    desk.setAreas('place', [aRectangle(20, 20, 30, 30)]);

    expect(desk.count(emptyFilter).byArea.get('fountain')).toBe(2);
  });
});

/** Incidents on a coarse lattice, so that many lie on borders; some without a position. */
const incidents = fc.array(
  fc.record(
    {
      at: fc
        .tuple(fc.nat(24), fc.nat(24))
        .map(([x, y]) => [18 + x / 1000, 59.3 + y / 1000] as const),
      time: fc
        .tuple(fc.constantFrom(2023, 2024, 2025), fc.integer({ min: 1, max: 12 }), fc.nat(23))
        .map(([year, month, hour]) => `${year}-${pad(month)}-15T${pad(hour)}:30`),
      category: fc.constantFrom(...incidentCategories),
      channel: fc.constantFrom(...incidentChannels),
    },
    { requiredKeys: ['time', 'category', 'channel'] },
  ),
  { maxLength: 60 },
);

const pad = (value: number) => String(value).padStart(2, '0');

/** What an incident is, without a column: local time is UTC + 2 h. */
function passes(
  one: AnIncident,
  { years, months, weekHours, categories, channels }: IncidentFilter,
) {
  const local = new Date(Date.parse(`${one.time}Z`) + 120 * 60_000);
  const has = (choice: 'all' | ReadonlySet<number>, value: number) =>
    choice === 'all' || choice.has(value);
  const hour = ((local.getUTCDay() + 6) % 7) * 24 + local.getUTCHours();
  return (
    has(years, local.getUTCFullYear()) &&
    has(months, local.getUTCMonth() + 1) &&
    (weekHours === 'all' || weekHours[hour] === 1) &&
    has(categories, incidentCategories.indexOf(one.category ?? 'robbery')) &&
    has(channels, incidentChannels.indexOf(one.channel ?? 'street'))
  );
}

describe('the counts', () => {
  it('are those of Turf, of the projection and of each incident by itself', () => {
    fc.assert(
      fc.property(
        incidents,
        fc.array(aFilter(), { minLength: 1, maxLength: 3 }),
        (all, filters) => {
          const input = anInput(all);
          const desk = new IncidentDesk();
          const outlines = desk.load(input);
          const { forward } = projectionOf(input.projection);
          for (const filter of filters) {
            const passing = all.filter((one) => passes(one, filter));
            const placed = passing.flatMap(({ at }) => (at === undefined ? [] : [at]));
            const counts = desk.count(filter);

            for (const { id, area } of input.layers.flatMap(({ areas }) => areas)) {
              const inside = placed.filter((at) =>
                booleanPointInPolygon([...at], areaFeature(area)),
              );
              expect(counts.byArea.get(id)).toBe(inside.length);
            }
            const perCell = new Map<string, number>();
            for (const at of placed) {
              const { q, r } = hexCellAt(input.grids[0] as HexGrid, ...forward(...at));
              perCell.set(`${q} ${r}`, (perCell.get(`${q} ${r}`) ?? 0) + 1);
            }
            const [byCell = new Uint32Array()] = counts.byCell;
            expect(byCell).toHaveLength(outlines.cells[0]?.length ?? -1);
            expect([...byCell].filter((count) => count > 0).toSorted()).toEqual(
              [...perCell.values()].toSorted(),
            );
            expect(counts.profile.total).toBe(passing.length);
            expect(counts.unplaced).toBe(passing.length - placed.length);
          }
        },
      ),
      { seed: 117, numRuns: 60 },
    );
  });
});

/** A worker that answers from a desk until it dies. */
function aWorker() {
  const { port1, port2 } = new MessageChannel();
  const deaths = new EventTarget();
  expose(new IncidentDesk(), port2 as unknown as Endpoint);
  const worker = {
    postMessage: port1.postMessage.bind(port1),
    removeEventListener: port1.removeEventListener.bind(port1),
    start: port1.start.bind(port1),
    addEventListener: (name: string, listener: EventListener) =>
      (name === 'error' ? deaths : port1).addEventListener(name, listener),
    terminate: () => {
      port1.close();
      port2.close();
    },
  };
  return {
    worker: worker as unknown as Worker,
    die: () => {
      worker.terminate();
      deaths.dispatchEvent(new Event('error'));
    },
  };
}

describe('startIncidentClient', () => {
  it('gives the same counts without a worker', async () => {
    const client = startIncidentClient(null);
    const desk = new IncidentDesk();
    await client.load(anInput(list));
    desk.load(anInput(list));

    expect(await client.count(emptyFilter)).toEqual(desk.count(emptyFilter));
  });

  it('starts again with all that it had, own layers too, when the worker has died', async () => {
    const onLoss = vi.fn();
    const workers = [aWorker(), aWorker()];
    let made = 0;
    const client = startIncidentClient(() => (workers[made++] ?? aWorker()).worker, onLoss);
    await client.load(anInput(list));
    await client.setAreas('drawn', [aRectangle(0, 0, 10, 10)]);
    await client.setAreas('gone', [aRectangle(0, 0, 10, 10)]);
    await client.setAreas('gone', null);
    const before = await client.count(emptyFilter);

    workers[0]?.die();
    const after = await client.count(emptyFilter);

    expect(onLoss.mock.calls).toEqual([['restarted']]);
    expect(made).toBe(2);
    expect(after).toEqual(before);
    expect([...after.byLayer.keys()]).toEqual(['drawn']);

    workers[1]?.die();
    expect(await client.count(emptyFilter)).toEqual(before);
    expect(onLoss.mock.calls).toEqual([['restarted'], ['in-page']]);
    expect(made).toBe(2);
  });

  it('answers what was asked of the worker while it died', async () => {
    const workers = [aWorker(), aWorker()];
    let made = 0;
    const client = startIncidentClient(() => (workers[made++] ?? aWorker()).worker);
    await client.load(anInput(list));

    const asked = client.count(emptyFilter);
    workers[0]?.die();

    expect((await asked).profile.total).toBe(4);
  });

  it('loads in the page where every worker dies before it has answered', async () => {
    const onLoss = vi.fn();
    const client = startIncidentClient(() => {
      const { worker, die } = aWorker();
      setTimeout(die);
      return worker;
    }, onLoss);
    await client.load(anInput(list));

    expect((await client.count(emptyFilter)).profile.total).toBe(4);
    expect(onLoss.mock.calls).toEqual([['restarted'], ['in-page']]);
  });
});

describe('buffersOf', () => {
  it('hands every table over and leaves the next answer whole', () => {
    const desk = new IncidentDesk();
    desk.load(anInput(list));
    desk.setAreas('drawn', [aRectangle(0, 0, 10, 10)]);
    const counts = desk.count(emptyFilter);

    const buffers = buffersOf(counts);
    structuredClone(counts, { transfer: buffers as ArrayBuffer[] });

    expect(counts.profile.byWeekHour).toHaveLength(0);
    expect(counts.byCell[0]).toHaveLength(0);
    expect(desk.count(emptyFilter).byCell[0]).toHaveLength(2);
    expect(desk.count(emptyFilter).profile.total).toBe(4);
  });
});

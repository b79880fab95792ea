import { describe, expect, it } from 'vitest';
import { chooseValues, emptyFilter } from '#src/domain/incident/incident-filter.ts';
import { startIncidentClient } from '#src/workers/incidents/client.ts';
import { IncidentDesk, type IncidentDeskInput } from '#src/workers/incidents/incident-desk.ts';
import { type AnIncident, incidentColumns } from '../../builders/incident-columns.ts';
import { aRectangle } from '../../builders/places.ts';

const inside = [18.005, 59.305] as const;
const outside = [18.05, 59.305] as const;

function anInput(list: readonly AnIncident[]): IncidentDeskInput {
  return {
    columns: incidentColumns(list),
    areas: [
      { id: 'square', area: aRectangle(0, 0, 10, 10) },
      { id: 'fountain', area: aRectangle(4, 4, 6, 6) },
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
    const [ring = []] = cells[0] ?? [];

    expect(ring).toHaveLength(7);
    expect(ring[0]).toEqual(ring[6]);
    const lons = ring.map(([lon]) => lon);
    expect(Math.min(...lons)).toBeLessThan(inside[0]);
    expect(Math.max(...lons)).toBeGreaterThan(inside[0]);
  });

  it('has no counts before the incidents are there', () => {
    expect(() => new IncidentDesk().count(emptyFilter)).toThrow('count before load');
  });
});

describe('startIncidentClient', () => {
  it('gives the same counts without a worker', async () => {
    const client = startIncidentClient(null);
    const desk = new IncidentDesk();
    await client.load(anInput(list));
    desk.load(anInput(list));

    expect(await client.count(emptyFilter)).toEqual(desk.count(emptyFilter));
  });
});

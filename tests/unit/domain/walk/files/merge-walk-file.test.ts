import { describe, expect, it } from 'vitest';
import { readWalkCsv, walkCsv } from '#src/domain/walk/files/csv.ts';
import { readWalkGeojson, walkGeojson } from '#src/domain/walk/files/geojson.ts';
import { readWalkGpx } from '#src/domain/walk/files/read-gpx.ts';
import { walkContent } from '#src/domain/walk/files/write-elements.ts';
import { leftOutOfGpx, walkGpx } from '#src/domain/walk/files/write-gpx.ts';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import {
  aWalkedWalk,
  aWalkPlan,
  englishTables,
  madeFrom,
  mergedInto,
  read,
  swedishTables,
  takeFile,
} from '../../../../builders/walk-files.ts';
import { anObservation, aStop } from '../../../../builders/walks.ts';

const languages = [swedishTables, englishTables];
const walk = aWalkedWalk();
const gpxOf = (body: SafetyWalk) => walkGpx(walkContent(aWalkPlan(body), true), () => 'label');
const csvOf = (body: SafetyWalk, table: 'stop' | 'observation' | 'point') =>
  walkCsv(walkContent(aWalkPlan(body), true), table, swedishTables);
const csv = (text: string) => read(readWalkCsv(text, languages));
const gpx = gpxOf(walk);
const MOVED = gpx.replace(
  '<rtept lat="59.330000" lon="18.070000">',
  '<rtept lat="59.331000" lon="18.071000">',
);

describe('a stop that was moved in the file', () => {
  it('moves here, and its way is drawn anew', () => {
    const merged = mergedInto(walk, read(readWalkGpx(MOVED)));
    expect(merged.walk.stops[1]?.position).toEqual([18.071, 59.331]);
    expect(merged.walk.legs[0]?.line.at(-1)).toEqual([18.071, 59.331]);
    expect(merged.changes).toEqual([
      {
        key: 'stop:stop-2',
        element: 'stop',
        kind: 'changed',
        id: 'stop-2',
        differences: [
          { name: 'position', here: '18.070000 59.330000', file: '18.071000 59.331000' },
        ],
      },
    ]);
    expect(merged.walk.stops[1]?.reasons).toBe(walk.stops[1]?.reasons);
  });

  it('is a conflict where it has moved here too, and stays until somebody chooses the file', () => {
    const here = {
      ...walk,
      stops: walk.stops.map((stop) =>
        stop.id === 'stop-2' ? { ...stop, position: [18.08, 59.34] as const } : stop,
      ),
    };
    const file = read(readWalkGpx(MOVED));
    const merged = mergedInto(here, file);
    expect(merged.changes[0]).toMatchObject({ kind: 'conflict', key: 'stop:stop-2' });
    expect(merged.walk.stops[1]?.position).toEqual([18.08, 59.34]);
    expect(mergedInto(here, file, takeFile).walk.stops[1]?.position).toEqual([18.071, 59.331]);
  });

  it('is a conflict where a program has lost what the file was made of', () => {
    const bare = MOVED.replace(
      /<rtept([^>]*)>(<name>[^<]*<\/name>).*<\/rtept>/g,
      '<rtept$1>$2</rtept>',
    ).replace('<name>The square</name></rtept>\n<rtept', '<name>The first</name></rtept>\n<rtept');
    const here = {
      ...walk,
      stops: [aStop({ name: 'The first' }), aStop({ id: 'stop-2', position: [18.07, 59.33] })],
    };
    const merged = mergedInto(here, read(readWalkGpx(bare)));
    expect(merged.changes).toMatchObject([{ kind: 'conflict', key: 'stop:stop-2' }]);
    expect(merged.walk.stops).toHaveLength(2);
  });
});

describe('what has changed here alone', () => {
  it('stays as it is here', () => {
    const here = {
      ...walk,
      points: walk.points.map((one) => ({ ...one, status: 'done' as const })),
    };
    const merged = mergedInto(here, csv(csvOf(walk, 'point')));
    expect(merged).toMatchObject({ changes: [], changedHere: 1 });
    expect(merged.walk).toEqual(here);
  });

  it('stays where the file does not have it', () => {
    const more = { ...walk, observations: [...walk.observations, anObservation({ id: 'o-9' })] };
    const merged = mergedInto(more, csv(csvOf(walk, 'observation')));
    expect(merged).toMatchObject({ changes: [], onlyHere: 1, same: 2 });
    expect(merged.walk).toEqual(more);
  });
});

describe('observations', () => {
  const changed = csvOf(walk, 'observation').replace('Dark under', 'Light under');

  it('are changed by a file where they have not changed here', () => {
    const merged = mergedInto(walk, csv(changed));
    expect(merged.walk.observations[0]?.note).toContain('Light under');
  });

  it('are both kept where they differ on both sides, and only once', () => {
    const here = {
      ...walk,
      observations: walk.observations.map((one) => ({
        ...one,
        note: 'Seen again',
        photoIds: ['f'],
      })),
    };
    const once = mergedInto(here, csv(changed), takeFile);
    expect(once.walk.observations.map(({ note }) => note.slice(0, 10))).toEqual([
      'Seen again',
      'Seen again',
      'Light unde',
    ]);
    expect(once.walk.observations[0]?.photoIds).toEqual(['f']);
    expect(once.walk.observations[2]?.photoIds).toEqual([]);
    const twice = mergedInto(once.walk, csv(changed), takeFile);
    expect(twice.walk).toEqual(once.walk);
  });
});

describe('what is new in the file', () => {
  it('is added: a stop in its place on the way, with a name', () => {
    const extra = gpx.replace('</rtept>', '</rtept><rtept lat="59.3305" lon="18.065"/>');
    const merged = mergedInto(walk, read(readWalkGpx(extra)));
    expect(merged.walk.stops.map(({ name }) => name)).toEqual([
      'The square',
      'Stop 2',
      'The square',
    ]);
    expect(merged.walk.legs).toHaveLength(2);
    const again = mergedInto(merged.walk, read(readWalkGpx(extra)));
    expect(again.walk.stops).toHaveLength(3);
  });

  it('is added from a row without an id', () => {
    const [head, row = ''] = csvOf(walk, 'observation').split('\r\n');
    const added = row.replace(';o-1;', ';;').replace('Belysning', 'skräp och klotter');
    const merged = mergedInto(walk, csv(`${head}\r\n${added}\r\n`));
    expect(merged.changes).toMatchObject([{ kind: 'added', element: 'observation' }]);
    expect(merged.walk.observations[2]?.kind).toBe('litter-graffiti');
  });
});

describe('the order of the stops', () => {
  const turned = { ...walk, stops: walk.stops.toReversed() };

  it('is asked about where the file has another', () => {
    const file = read(readWalkGeojson(walkGeojson(walkContent(aWalkPlan(turned), true))));
    const kept = mergedInto(walk, file);
    expect(kept.changes).toMatchObject([{ kind: 'conflict', key: 'order' }]);
    expect(kept.walk.stops).toEqual(walk.stops);
    expect(mergedInto(walk, file, takeFile).walk.stops).toEqual(turned.stops);
  });

  it('is not read from a table: somebody may have sorted it', () => {
    expect(mergedInto(walk, csv(csvOf(turned, 'stop'))).changes).toEqual([]);
  });
});

describe('the way between two stops', () => {
  const redrawn = gpx.replace(
    '<trkseg><trkpt lat="59.330000" lon="18.060000"/>',
    '<trkseg><trkpt lat="59.330000" lon="18.060000"/><trkpt lat="59.332000" lon="18.065000"/>',
  );

  it('is taken as it was drawn in the file', () => {
    const merged = mergedInto(walk, read(readWalkGpx(redrawn)));
    expect(merged.changes).toMatchObject([{ kind: 'changed', element: 'leg', id: 'stop-1' }]);
    expect(merged.walk.legs[0]?.line).toHaveLength(3);
  });

  it('stays as it is where it was drawn here too', () => {
    const here = {
      ...walk,
      legs: walk.legs.map((leg) => ({
        ...leg,
        line: [leg.line[0] ?? [18, 59], [18.064, 59.329] as const, leg.line[1] ?? [18, 59]],
      })),
    };
    const merged = mergedInto(here, read(readWalkGpx(redrawn)));
    expect(merged.changes).toMatchObject([{ kind: 'conflict', element: 'leg' }]);
    expect(merged.walk.legs).toEqual(here.legs);
  });
});

describe('what cannot be read', () => {
  const rows = (
    change: (row: string) => string,
    table: 'stop' | 'observation' | 'point' = 'point',
  ) => mergedInto(walk, csv(csvOf(walk, table).split('\r\n').map(change).join('\r\n')));

  it.each([
    ['Belysning', 'Ljus', 'kind', 'not-known'],
    ['2026-12-01', '2026-02-30', 'dueDate', 'not-a-date'],
    ['soon', '19121212-1212', 'what', 'personal-text'],
    ['Trafikkontoret', 'Anna Svensson', 'owner', 'not-known'],
  ])('is said with row and column, and the rest stays: %s as %s', (from, to, field, code) => {
    const merged = rows((row) => row.replace(from, to));
    expect(merged.issues).toEqual([{ code, element: 'point', row: 2, field }]);
    expect(merged.walk).toEqual(walk);
  });

  it('is said of positions', () => {
    const outside = rows((row) => row.replace('59,33;18,06;', '18,06;59,33;'), 'stop');
    expect(outside.issues).toEqual([
      { code: 'outside-sweden', element: 'stop', row: 2, field: 'position' },
    ]);
    expect(outside.walk).toEqual(walk);
  });

  it('leaves a new element out, a second one of the same id, and a stop that nobody knows', () => {
    const [head, row = ''] = csvOf(walk, 'observation').split('\r\n');
    const file = csv(
      [
        head,
        row,
        row,
        row.replace('o-1;', 'o-7;').replace('Belysning', ''),
        row.replace('o-1;stop-1', 'o-8;stop-77'),
      ].join('\r\n'),
    );
    const { issues, walk: merged } = mergedInto(walk, file);
    expect(issues).toEqual([
      { code: 'duplicate-id', element: 'observation', row: 3, field: null },
      { code: 'left-out', element: 'observation', row: 4, field: 'kind' },
      { code: 'unknown-stop', element: 'observation', row: 5, field: 'stopId' },
    ]);
    expect(merged.observations.at(-1)).toMatchObject({ id: 'o-8', stopId: null });
  });

  it('ends at forty stops', () => {
    const many = {
      ...walk,
      stops: Array.from({ length: 45 }, (_, at) => aStop({ id: `s-${at}`, name: `S${at}` })),
      legs: [],
    };
    const {
      walk: made,
      issues,
      changes,
    } = {
      ...mergedInto(
        { ...walk, stops: [], legs: [], points: [], observations: [] },
        csv(csvOf(many, 'stop')),
      ),
    };
    expect(made.stops).toHaveLength(40);
    expect(issues.filter(({ code }) => code === 'too-many-stops')).toHaveLength(5);
    expect(changes).toHaveLength(40);
  });
});

describe('a file of something else', () => {
  it('is not one of a walk', () => {
    expect(readWalkGpx('<gpx><wpt lat="59" lon="18"/></gpx>')).toBeNull();
    expect(readWalkGeojson('{"type":"FeatureCollection","features":[]}')).toBeNull();
    expect(readWalkCsv('datum;plats\n2026-01-01;x\n', languages)).toBeNull();
  });

  it.each([
    ['damaged', () => readWalkGpx(gpx.slice(0, -20))],
    [
      'damaged',
      () => readWalkGeojson(walkGeojson(walkContent(aWalkPlan(walk), true)).slice(0, -5)),
    ],
    ['newer', () => readWalkGpx(gpx.replace('version="1">', 'version="2">'))],
    ['no-walk-id', () => readWalkCsv('vandring-id;stopp-id;namn\n;s;x\n', languages)],
    ['several-walks', () => readWalkCsv('vandring-id;stopp-id;namn\na;s;x\nb;t;y\n', languages)],
    ['nothing-in-it', () => readWalkCsv('vandring-id;stopp-id;namn\n', languages)],
  ])('is refused: %s', (code, found) => {
    const answer = found();
    if (code === 'nothing-in-it') expect(answer).toMatchObject({ status: 'refused' });
    else expect(answer).toEqual({ status: 'refused', code });
  });
});

describe('what GPX has no place for', () => {
  it('is counted', () => {
    const nowhere = { ...walk, observations: [anObservation({ stopId: null })], points: [] };
    expect(leftOutOfGpx(walkContent(aWalkPlan(nowhere), true))).toBe(1);
    expect(madeFrom(read(readWalkGpx(gpxOf(nowhere)))).walk.observations).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWalkCsv, walkCsv } from '#src/domain/walk/files/csv.ts';
import { readWalkGeojson, walkGeojson } from '#src/domain/walk/files/geojson.ts';
import { readWalkGpx } from '#src/domain/walk/files/read-gpx.ts';
import { walkContent } from '#src/domain/walk/files/write-elements.ts';
import { walkGpx } from '#src/domain/walk/files/write-gpx.ts';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import {
  anyWalk,
  aWalkedWalk,
  aWalkPlan,
  englishTables,
  madeFrom,
  mergedInto,
  read,
  swedishTables,
  takeFile,
} from '../../../../builders/walk-files.ts';

const languages = [swedishTables, englishTables];
const label = () => 'label';
const gpxOf = (walk: SafetyWalk, hasOwnWords = true) =>
  walkGpx(walkContent(aWalkPlan(walk, 'A <walk>'), hasOwnWords), label);
const geojsonOf = (walk: SafetyWalk, hasOwnWords = true) =>
  walkGeojson(walkContent(aWalkPlan(walk, 'A <walk>'), hasOwnWords));

/** At the six decimals of a file. */
const atFile = (walk: SafetyWalk) => ({
  title: 'A <walk>',
  walk: { ...walk, legs: walk.legs.map(({ line, isOnNet }) => ({ line, isOnNet })) },
});
const made = (file: Parameters<typeof madeFrom>[0]) => {
  const { title, walk } = madeFrom(file);
  return { title, walk };
};

describe('a walk that leaves as a file and comes back', () => {
  it('is the same walk from GeoJSON', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        expect(made(read(readWalkGeojson(geojsonOf(walk))))).toEqual(atFile(named(walk)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same walk from GPX, but for what stands nowhere', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const placed = {
          ...walk,
          observations: walk.observations.filter(isSomewhere),
          points: walk.points.filter(isSomewhere),
        };
        expect(made(read(readWalkGpx(gpxOf(walk))))).toEqual(atFile(named(placed)));
      }),
      { numRuns: 60 },
    );
  });

  it.each(languages.map((words) => [words.columns.walkId, words] as const))(
    'has the same stops, observations and points from three tables: %s',
    (_, words) => {
      fc.assert(
        fc.property(anyWalk, (walk) => {
          const content = walkContent(aWalkPlan(walk), true);
          let back: SafetyWalk = { ...walk, stops: [], legs: [], observations: [], points: [] };
          for (const table of ['stop', 'observation', 'point'] as const) {
            if (!content.elements.some(({ kind }) => kind === table)) continue;
            const file = read(readWalkCsv(walkCsv(content, table, words), languages));
            back = mergedInto(back, file, takeFile).walk;
          }
          const { stops, observations, points } = named(walk);
          expect({ ...back, legs: [] }).toEqual({ ...walk, stops, observations, points, legs: [] });
        }),
        { numRuns: 40 },
      );
    },
  );

  it('changes nothing in the walk that it came from', () => {
    fc.assert(
      fc.property(anyWalk, fc.boolean(), (walk, hasOwnWords) => {
        for (const text of [gpxOf(walk, hasOwnWords), geojsonOf(walk, hasOwnWords)]) {
          const file = read(text.startsWith('<') ? readWalkGpx(text) : readWalkGeojson(text));
          const merged = mergedInto(walk, file);
          const changes = merged.changes.filter(({ element }) => element !== 'walk');
          expect(changes).toEqual([]);
          expect(merged.walk).toEqual(walk);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has no words of anybody unless they are chosen', () => {
    const walk = aWalkedWalk();
    const content = walkContent(aWalkPlan(walk), false);
    const texts = [
      gpxOf(walk, false),
      geojsonOf(walk, false),
      walkCsv(content, 'observation', swedishTables),
      walkCsv(content, 'point', swedishTables),
    ];
    for (const text of texts) expect(text).not.toMatch(/Dark|Mend/);
    expect(texts[2]).not.toContain('anteckning');
    const back = mergedInto(walk, read(readWalkGpx(texts[0] ?? '')));
    expect(back.walk).toEqual(walk);
  });
});

describe('a table', () => {
  const csv = walkCsv(walkContent(aWalkPlan(aWalkedWalk()), true), 'point', swedishTables);

  it('opens in a spreadsheet: a mark, semicolons, and no formula', () => {
    expect(csv.startsWith('\uFEFFvandring-id;punkt-id;vad;')).toBe(true);
    expect(csv).toContain('"\'=Mend; the ""lamp""\nsoon";Belysning;stop-1;');
  });

  it('is read with commas and points too, as another spreadsheet saves it', () => {
    const stops = walkCsv(walkContent(aWalkPlan(aWalkedWalk()), false), 'stop', englishTables);
    const saved = stops.replaceAll(';', ',');
    const { elements } = read(readWalkCsv(saved.slice(1), languages));
    expect(elements[1]?.fields.get('position')).toBe('18.07 59.33');
    expect(elements[1]?.row).toBe(3);
  });
});

function isSomewhere({
  position,
  stopId,
}: {
  readonly position: unknown;
  readonly stopId: string | null;
}) {
  return position !== null || stopId !== null;
}

/** A stop without a name is given one when it is new. */
function named(walk: SafetyWalk): SafetyWalk {
  return {
    ...walk,
    stops: walk.stops.map((stop, index) => ({
      ...stop,
      name: stop.name === '' ? `Stop ${index + 1}` : stop.name,
    })),
  };
}

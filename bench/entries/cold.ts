import { assignToAreas } from '#src/domain/membership/assign-to-areas.ts';
import { clusterPoints } from '../inputs/clustered-points.ts';
import { tessellate } from '../inputs/tessellation.ts';
import { indexBoxes } from '../peers/turf-flatbush.ts';
import { COLD_POINTS, POINT_SEED, TESSELLATION_SEED } from '../seeds.ts';

/** Run by itself with `ours` or `peer`: the first assignment of a process that has done nothing yet. */
const areas = tessellate(TESSELLATION_SEED);
const positions = clusterPoints(COLD_POINTS, POINT_SEED);
const isOurs = process.argv[2] === 'ours';
const start = performance.now();
const found = isOurs ? assignToAreas(areas, positions).first : indexBoxes(areas)(positions);
const ms = performance.now() - start;
let sum = 0;
for (const area of found) sum += area;
process.stdout.write(JSON.stringify({ ms, sum }));

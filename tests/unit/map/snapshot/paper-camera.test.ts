import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { paperCamera, zoomOfScale } from '#src/map/snapshot/paper-camera.ts';

const LAT = 59.33;
const PX_PER_MM = 4;

describe('the camera of a map on paper', () => {
  it.each([2500, 3000, 4000, 5000])('at 1:%i puts a metre where the scale has it', (ratio) => {
    const world = 512 * 2 ** zoomOfScale(ratio, PX_PER_MM, LAT);
    const mmPerDegree = world / 360 / PX_PER_MM;
    const metres = distance([18, LAT], [18.001, LAT], { units: 'meters' });
    expect((0.001 * mmPerDegree * ratio) / 1000 / metres).toBeCloseTo(1, 2);
  });

  it('halves the ground with every zoom', () => {
    const [near, far] = [2500, 5000].map((ratio) => zoomOfScale(ratio, PX_PER_MM, LAT));
    expect((near ?? 0) - (far ?? 0)).toBeCloseTo(1);
  });

  it('stands over the middle', () => {
    expect(paperCamera([18, 59, 19, 60], 2500, PX_PER_MM).center).toEqual([18.5, 59.5]);
  });
});

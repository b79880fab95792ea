import { expect, it } from 'vitest';
import { pictureCamera } from '#src/map/snapshot/picture-camera.ts';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const camera = { center: [18.05, 59.35], zoom: 13 } as const;

it('shows the same ground in a smaller picture', () => {
  const found = pictureCamera(camera, { width: 800, height: 600 }, NONE, {
    width: 400,
    height: 300,
  });

  expect(found.zoom).toBeCloseTo(12, 6);
  expect(found.center[0]).toBeCloseTo(18.05, 9);
  expect(found.center[1]).toBeCloseTo(59.35, 9);
});

it('puts the middle of the free part in the middle', () => {
  const covered = { ...NONE, left: 400, top: 100 };
  const { center } = pictureCamera(camera, { width: 1200, height: 700 }, covered, {
    width: 800,
    height: 600,
  });

  // 200 px to the right and 50 px down of the map's middle.
  expect((center[0] - 18.05) / (360 / (512 * 2 ** 13))).toBeCloseTo(200, 6);
  expect(center[1]).toBeLessThan(59.35);
});

it('leaves nothing of the free part out of a picture of another shape', () => {
  const { zoom } = pictureCamera(camera, { width: 1600, height: 400 }, NONE, {
    width: 800,
    height: 600,
  });

  expect(zoom).toBeCloseTo(12, 6);
});

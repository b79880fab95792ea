import { expect, it } from 'vitest';
import { CameraLink, type LinkedMap } from '#src/map/camera-link.ts';
import type { Camera } from '#src/map/map-scene.ts';

/** A map that tells its link of every move, as a live one does. */
class PlainMap implements LinkedMap {
  jumps = 0;
  constructor(
    private readonly link: CameraLink,
    private at: Camera,
    private readonly width: number,
  ) {}
  camera(): Camera {
    return this.at;
  }
  viewport() {
    return { width: this.width, height: this.width };
  }
  jumpTo(camera: Camera): void {
    this.jumps += 1;
    this.at = camera;
    this.link.moved(this);
  }
  zoomIn(): void {
    this.jumpTo({ ...this.at, zoom: this.at.zoom + 1 });
  }
  zoomOut(): void {}
  fit(): void {}
}

const home: Camera = { center: [18, 59], zoom: 12 };
const elsewhere: Camera = { center: [18.1, 59.1], zoom: 14 };

it('moves every map with the one that moved, once, and no other way round', () => {
  const link = new CameraLink(null);
  const [a, b, c] = [200, 200, 200].map((width) => new PlainMap(link, home, width));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three maps');
  for (const map of [a, b, c]) link.join(map);
  const before = [a, b, c].map(({ jumps }) => jumps);
  b.jumpTo(elsewhere);
  expect([a, b, c].map((map) => map.camera())).toEqual([elsewhere, elsewhere, elsewhere]);
  expect([a, b, c].map(({ jumps }, index) => jumps - (before[index] ?? 0))).toEqual([1, 1, 1]);
});

it('puts a newcomer where the others stand, and leaves one that has left alone', () => {
  const link = new CameraLink(null);
  const [first, second] = [new PlainMap(link, elsewhere, 200), new PlainMap(link, home, 200)];
  link.join(first);
  const leave = link.join(second);
  expect(second.camera()).toEqual(elsewhere);
  leave();
  first.jumpTo(home);
  expect(second.camera()).toEqual(elsewhere);
});

it('shows the same ground on a smaller map', () => {
  const link = new CameraLink(null);
  const [large, small] = [new PlainMap(link, home, 400), new PlainMap(link, home, 200)];
  link.join(large);
  link.join(small);
  large.zoomIn();
  expect([large.camera().zoom, small.camera().zoom]).toEqual([13, 12]);
});

it('goes to what was shown at first when the size changes, until somebody moves it', () => {
  const link = new CameraLink(null);
  const map = new PlainMap(link, home, 200);
  link.join(map);
  let starts = 0;
  link.resized(map, () => {
    starts += 1;
  });
  link.isAtStart = false;
  link.resized(map, () => {
    starts += 1;
  });
  expect(starts).toBe(1);
});

it('opens where it is told, and says so for a map of one width whatever the width', () => {
  const link = new CameraLink(elsewhere);
  const map = new PlainMap(link, home, 1024);
  link.join(map);
  expect(map.camera()).toEqual({ ...elsewhere, zoom: elsewhere.zoom + 1 });
  expect(link.camera()).toEqual(elsewhere);
  expect(link.isAtStart).toBe(false);
  link.show(home);
  expect(map.camera()).toEqual({ ...home, zoom: home.zoom + 1 });
});

it('has no camera before it has a map', () => {
  expect(new CameraLink(null).camera()).toBeNull();
});

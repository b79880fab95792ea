import type { Camera } from '../map-scene.ts';
import type { Insets, ScreenSize } from '../tags/place-tag-layout.ts';

const TILE_PX = 512;

/**
 * The camera that shows the same ground in a picture of another size: all that the screen's free
 * part shows, in the middle, and more of it where the shapes differ.
 */
export function pictureCamera(
  camera: Camera,
  screen: ScreenSize,
  covered: Insets,
  picture: ScreenSize,
): Camera {
  const free = {
    width: Math.max(screen.width - covered.left - covered.right, 1),
    height: Math.max(screen.height - covered.top - covered.bottom, 1),
  };
  const shift = {
    x: (covered.left - covered.right) / 2,
    y: (covered.top - covered.bottom) / 2,
  };
  const scale = Math.min(picture.width / free.width, picture.height / free.height);
  return { center: offset(camera, shift), zoom: camera.zoom + Math.log2(scale) };
}

/** The position that lies so many pixels from the middle of the map. */
function offset({ center, zoom }: Camera, shift: { readonly x: number; readonly y: number }) {
  const world = TILE_PX * 2 ** zoom;
  const [lon, lat] = center;
  const sin = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) + shift.y / world;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [lon + (shift.x / world) * 360, latitude] as const;
}

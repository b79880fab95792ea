import type { Bounds } from '../domain/geo/area.ts';
import type { Camera } from './map-scene.ts';
import type { Insets, ScreenSize } from './tags/place-tag-layout.ts';

/** A map that shares its camera. */
export interface LinkedMap {
  camera(): Camera;
  viewport(): ScreenSize;
  jumpTo(camera: Camera): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(bounds: Bounds, padding: Insets, isAnimated: boolean): void;
}

/** A shared camera is that of a map as wide as this. Unit: pixels. */
export const LINKED_MAP_WIDTH = 512;

/** One camera for several maps: what moves one moves them all. A smaller map shows the same ground. */
export class CameraLink {
  private readonly maps = new Set<LinkedMap>();
  private isFollowing = false;
  /** Nobody has moved them: a new size shows again what they showed at first. */
  isAtStart: boolean;
  private readonly opening: Camera | null;

  /** `opening`: where the first of them opens, instead of where it would, as `show` takes it. */
  constructor(opening: Camera | null) {
    this.opening = opening;
    this.isAtStart = opening === null;
  }

  /** The newcomer stands where the others stand. Call what it returns to leave. */
  join(map: LinkedMap): () => void {
    const [first] = this.maps;
    this.maps.add(map);
    if (first !== undefined) this.follow(first, [map]);
    else if (this.opening !== null) this.show(this.opening);
    return () => this.maps.delete(map);
  }

  moved(map: LinkedMap): void {
    if (this.isFollowing) return;
    this.follow(
      map,
      [...this.maps].filter((other) => other !== map),
    );
  }

  /** Of a map `LINKED_MAP_WIDTH` wide; null where no map is there yet, or none has a size. */
  camera(): Camera | null {
    const lead = this.lead();
    return lead === undefined || lead.viewport().width === 0
      ? null
      : widened(lead.camera(), LINKED_MAP_WIDTH / lead.viewport().width);
  }

  /** Moves them all to a camera of a map `LINKED_MAP_WIDTH` wide. */
  show(camera: Camera): void {
    const lead = this.lead();
    lead?.jumpTo(widened(camera, lead.viewport().width / LINKED_MAP_WIDTH));
  }

  /** The map that was first: what it is told to do, the others follow. */
  lead(): LinkedMap | undefined {
    return [...this.maps][0];
  }

  resized(map: LinkedMap, start: () => void): void {
    const lead = this.lead();
    if (lead === map && this.isAtStart) start();
    else if (lead !== undefined) this.moved(lead);
  }

  private follow(leader: LinkedMap, others: readonly LinkedMap[]): void {
    this.isFollowing = true;
    const camera = leader.camera();
    const { width } = leader.viewport();
    for (const other of others) other.jumpTo(widened(camera, other.viewport().width / width));
    this.isFollowing = false;
  }
}

/** The same ground in a map `times` as wide. */
function widened({ center, zoom }: Camera, times: number): Camera {
  return { center, zoom: zoom + Math.log2(times) };
}

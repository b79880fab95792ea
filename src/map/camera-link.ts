import type { Bounds } from '../domain/geo/area.ts';
import type { Camera } from './map-scene.ts';
import type { Insets } from './tags/place-tag-layout.ts';

/** A map that shares its camera. */
export interface LinkedMap {
  camera(): Camera;
  jumpTo(camera: Camera): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(bounds: Bounds, padding: Insets, isAnimated: boolean): void;
}

/** One camera for several maps: what moves one moves them all. */
export class CameraLink {
  private readonly maps = new Set<LinkedMap>();
  private isFollowing = false;

  /** The newcomer stands where the others stand. Call what it returns to leave. */
  join(map: LinkedMap): () => void {
    const [first] = this.maps;
    this.maps.add(map);
    if (first !== undefined) this.follow(first, [map]);
    return () => this.maps.delete(map);
  }

  moved(map: LinkedMap): void {
    if (this.isFollowing) return;
    this.follow(
      map,
      [...this.maps].filter((other) => other !== map),
    );
  }

  /** Any of the maps: what it is told to do, the others follow. */
  lead(): LinkedMap | undefined {
    return [...this.maps][0];
  }

  private follow(leader: LinkedMap, others: readonly LinkedMap[]): void {
    this.isFollowing = true;
    const camera = leader.camera();
    for (const other of others) other.jumpTo(camera);
    this.isFollowing = false;
  }
}

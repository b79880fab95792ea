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

/** One camera for several maps: what moves one moves them all. A smaller map shows the same ground. */
export class CameraLink {
  private readonly maps = new Set<LinkedMap>();
  private isFollowing = false;
  /** Nobody has moved them: a new size shows again what they showed at first. */
  isAtStart = true;

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
    const { center, zoom } = leader.camera();
    const { width } = leader.viewport();
    for (const other of others) {
      other.jumpTo({ center, zoom: zoom + Math.log2(other.viewport().width / width) });
    }
    this.isFollowing = false;
  }
}

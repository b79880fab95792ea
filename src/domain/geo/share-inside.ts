import { bbox, featureCollection, intersect, area as squareMetres } from '@turf/turf';
import type { Area } from './area.ts';
import { areaFeature } from './to-feature.ts';

export interface ContainerShare {
  readonly containerId: string;
  /** Share of the place's own surface that lies in the container, 0–1. */
  readonly share: number;
}

/** A boundary is drawn by hand to within tens of metres: this much may stick out and still count as inside. */
const INSIDE = 0.95;
/** Smaller overlaps are the drawing's own inaccuracy. */
const TOUCHING = 0.02;

/**
 * How a place's surface is divided between containers, largest share first.
 * Always by geometry, never by a parent id: a square can straddle two stadsdelar.
 */
export function sharesInside(
  place: Area,
  containers: readonly { readonly id: string; readonly area: Area }[],
): readonly ContainerShare[] {
  const subject = areaFeature(place);
  const subjectBox = bbox(subject);
  const whole = squareMetres(subject);
  return containers
    .map(({ id, area }) => {
      const container = areaFeature(area);
      const common = boxesMeet(subjectBox, bbox(container))
        ? intersect(featureCollection([subject, container]))
        : null;
      return { containerId: id, share: common === null ? 0 : squareMetres(common) / whole };
    })
    .filter(({ share }) => share >= TOUCHING)
    .sort((a, b) => b.share - a.share || (a.containerId < b.containerId ? -1 : 1));
}

/** The one container that holds the place, or null when it straddles a border or lies outside. */
export function containerOf(shares: readonly ContainerShare[]): string | null {
  const [largest] = shares;
  return largest !== undefined && largest.share >= INSIDE ? largest.containerId : null;
}

type Box = readonly number[];

function boxesMeet([w1 = 0, s1 = 0, e1 = 0, n1 = 0]: Box, [w2 = 0, s2 = 0, e2 = 0, n2 = 0]: Box) {
  return w1 <= e2 && w2 <= e1 && s1 <= n2 && s2 <= n1;
}

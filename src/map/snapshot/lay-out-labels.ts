import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { symbolRadius } from '../layers/symbol-radius.ts';
import type { MapScene, PlaceTag } from '../map-scene.ts';
import { pickableAreas } from '../pick/pickable-areas.ts';
import { groundOf, styleRank } from '../tags/ground-of.ts';
import {
  type Leader,
  layoutPlaceTags,
  type ScreenPoint,
  type ScreenSize,
} from '../tags/place-tag-layout.ts';
import { inReadingOrder } from '../tags/reading-order.ts';
import { type LabelShape, labelShape, type Measure, NUMBER_SIZE } from './label-parts.ts';

export interface PictureLabel {
  readonly placeId: string;
  /** Upper left corner in the picture. Unit: pixels, as all else here. */
  readonly at: ScreenPoint;
  readonly size: ScreenSize;
  /** Its name, or the number that stands for it. */
  readonly content: LabelShape | { readonly number: number };
  readonly anchor: ScreenPoint;
  readonly leader: Leader | null;
}

export interface NumberedPlace {
  readonly placeId: string;
  readonly label: string;
  readonly number: number;
}

export interface PictureLabels {
  readonly labels: readonly PictureLabel[];
  /** Places that had room for a number only, in reading order. */
  readonly numbered: readonly NumberedPlace[];
}

const MARGIN = 4;

/** The labels of a picture: the same rules as on the screen, with numbers in place of dots. */
export function layOutLabels(
  scene: MapScene,
  picture: ScreenSize,
  project: (position: LonLat) => ScreenPoint,
  measure: Measure,
): PictureLabels {
  const tags = inReadingOrder(scene.tags);
  const shapes = new Map(tags.map((tag) => [tag.placeId, labelShape(tag, measure)]));
  const areas = new Map<string, Area>(
    pickableAreas(scene).map(({ placeId, area }) => [placeId, area]),
  );
  const placed = layoutPlaceTags(
    tags.map((tag) => {
      const anchor = project(tag.position);
      const area = areas.get(tag.placeId);
      return {
        id: tag.placeId,
        anchor,
        size: shapes.get(tag.placeId)?.size ?? { width: 0, height: 0 },
        compactSize: { width: NUMBER_SIZE, height: NUMBER_SIZE },
        kind: tag.style === 'stadsdel' ? ('area' as const) : ('place' as const),
        isMajor: tag.style === 'hotspot',
        rank: styleRank[tag.style] + tag.priority,
        symbolRadius: symbolRadius(scene, tag.placeId),
        ...(area === undefined ? {} : { ground: groundOf(area, anchor, project) }),
      };
    }),
    picture,
    { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  );
  const tagById = new Map<string, PlaceTag>(tags.map((tag) => [tag.placeId, tag]));
  const labels: PictureLabel[] = [];
  const numbered: NumberedPlace[] = [];
  for (const { id, form, offset, size, leader } of placed) {
    const tag = tagById.get(id);
    const shape = shapes.get(id);
    if (form === 'folded' || tag === undefined || shape === undefined) continue;
    const anchor = project(tag.position);
    const number = numbered.length + 1;
    if (form === 'compact') numbered.push({ placeId: id, label: tag.label, number });
    labels.push({
      placeId: id,
      at: { x: anchor.x + offset.x, y: anchor.y + offset.y },
      size,
      content: form === 'compact' ? { number } : shape,
      anchor,
      leader,
    });
  }
  return { labels, numbered };
}

import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { PlaceTag } from '../map-scene.ts';
import { groundOf, styleRank } from './ground-of.ts';
import {
  type Insets,
  type Leader,
  layoutPlaceTags,
  type PlacedTag,
  type ScreenPoint,
  type ScreenSize,
  type TagToPlace,
} from './place-tag-layout.ts';
import { isSameCard } from './same-card.ts';

export interface Projection {
  readonly project: (position: LonLat) => ScreenPoint;
  readonly viewport: ScreenSize;
  readonly insets: Insets;
  readonly areaOf: (placeId: string) => Area | undefined;
  /** Of the symbol the map draws on the place's point; 0 where it draws none. Unit: pixels. */
  readonly symbolRadiusOf: (placeId: string) => number;
}

interface Item {
  readonly tag: PlaceTag;
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly leader: SVGGElement | null;
  /** What was written to the elements: writing the same again costs as much. */
  readonly written: { at: string; leader: string };
}

interface TagSizes {
  readonly full: ScreenSize;
  readonly compact: ScreenSize;
  readonly emptyEdge: number;
}

/** Writes positions straight to the elements: a render for each frame of a pan would be too slow. */
export class TagBoard {
  private items: readonly Item[] = [];
  private selectedId: string | null = null;
  private readonly sizes = new Map<string, TagSizes>();
  private placed: ReadonlyMap<string, PlacedTag> = new Map();

  read(root: HTMLElement | null, tags: readonly PlaceTag[], selectedId: string | null): void {
    const before = new Map(this.items.map((item) => [item.tag.placeId, item]));
    const wasSelectedId = this.selectedId;
    this.selectedId = selectedId;
    this.items = tags.flatMap((tag) => {
      const known = before.get(tag.placeId);
      const wasSelected = tag.placeId === wasSelectedId;
      const isSelected = tag.placeId === selectedId;
      if (known?.element.isConnected && wasSelected === isSelected && isSameCard(known.tag, tag)) {
        return [{ ...known, tag }];
      }
      this.sizes.delete(tag.placeId);
      const selector = `[data-place-id="${CSS.escape(tag.placeId)}"]`;
      const element = root?.querySelector<HTMLElement>(`li${selector}`);
      const button = root?.querySelector<HTMLButtonElement>(`button${selector}`);
      const leader = root?.querySelector<SVGGElement>(`g${selector}`) ?? null;
      return element && button
        ? [{ tag, element, button, leader, written: { at: '', leader: '' } }]
        : [];
    });
  }

  button(placeId: string): HTMLButtonElement | undefined {
    return this.items.find(({ tag }) => tag.placeId === placeId)?.button;
  }

  /** Text may have another width now: a font arrived or the window crossed a breakpoint. */
  forgetSizes(): void {
    this.sizes.clear();
  }

  arrange(projection: Projection): void {
    this.measure();
    const placed = layoutPlaceTags(
      this.items.map((item) => this.toPlace(item, projection)),
      projection.viewport,
      projection.insets,
    );
    this.placed = new Map(placed.map((one) => [one.id, one]));
    for (const { tag, element, leader } of this.items) {
      const form = this.placed.get(tag.placeId)?.form ?? 'folded';
      if (element.dataset.form !== form) element.dataset.form = form;
      if (leader !== null) {
        if (leader.dataset.form !== form) leader.dataset.form = form;
        if (leader.dataset.style !== tag.style) leader.dataset.style = tag.style;
      }
    }
    this.follow(projection);
  }

  follow({ project }: Projection): void {
    for (const { tag, element, leader, written } of this.items) {
      const placed = this.placed.get(tag.placeId);
      if (placed === undefined) continue;
      const at = project(tag.position);
      const x = Math.round(at.x + placed.offset.x);
      const y = Math.round(at.y + placed.offset.y);
      const transform = `translate(${x}px, ${y}px)`;
      if (written.at !== transform) element.style.transform = transform;
      written.at = transform;
      if (leader === null) continue;
      const line = lineOf(at, placed.leader);
      if (written.leader !== line) drawLeader(leader, at, placed.leader);
      written.leader = line;
    }
  }

  private toPlace(item: Item, projection: Projection): TagToPlace {
    const { tag } = item;
    const sizes = this.sizes.get(tag.placeId) ?? NO_SIZES;
    const anchor = projection.project(tag.position);
    const area = projection.areaOf(tag.placeId);
    const isSelected = tag.placeId === this.selectedId;
    return {
      id: tag.placeId,
      anchor,
      size: sizes.full,
      compactSize: sizes.compact,
      kind: tag.style === 'stadsdel' ? 'area' : 'place',
      isMajor: isSelected || tag.style === 'hotspot',
      rank: isSelected ? -1 : styleRank[tag.style] + tag.priority,
      symbolRadius: projection.symbolRadiusOf(tag.placeId),
      emptyEdge: sizes.emptyEdge,
      ...(area === undefined ? {} : { ground: groundOf(area, anchor, projection.project) }),
    };
  }

  /** Only what has not been measured with its present text: measuring makes the browser lay out. */
  private measure(): void {
    const items = this.items.filter(({ tag }) => !this.sizes.has(tag.placeId));
    for (const { element } of items) element.dataset.form = 'compact';
    const compact = items.map(({ button }) => sizeOf(button));
    for (const { element } of items) element.dataset.form = 'full';
    for (const [index, { tag, button }] of items.entries()) {
      const full = sizeOf(button);
      const card = button.firstElementChild;
      const shown = card instanceof HTMLElement ? card.offsetHeight : full.height;
      this.sizes.set(tag.placeId, {
        full,
        compact: compact[index] ?? full,
        emptyEdge: (full.height - shown) / 2,
      });
    }
  }
}

const NO_SIZE: ScreenSize = { width: 0, height: 0 };
const NO_SIZES: TagSizes = { full: NO_SIZE, compact: NO_SIZE, emptyEdge: 0 };

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): ScreenSize {
  return { width: offsetWidth, height: offsetHeight };
}

function lineOf(at: ScreenPoint, leader: Leader | null): string {
  const ends = leader === null ? [] : [leader.from.x, leader.from.y, leader.to.x, leader.to.y];
  return [at.x, at.y, ...ends].map((value) => value.toFixed(1)).join();
}

function drawLeader(group: SVGGElement, at: ScreenPoint, leader: Leader | null): void {
  group.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
  group.style.display = leader === null ? 'none' : '';
  if (leader === null) return;
  for (const line of group.querySelectorAll('line')) {
    line.setAttribute('x1', leader.from.x.toFixed(1));
    line.setAttribute('y1', leader.from.y.toFixed(1));
    line.setAttribute('x2', leader.to.x.toFixed(1));
    line.setAttribute('y2', leader.to.y.toFixed(1));
  }
  const isOnPoint = leader.from.x === 0 && leader.from.y === 0;
  group.querySelector('circle')?.setAttribute('r', isOnPoint ? '3' : '0');
}

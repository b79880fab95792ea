/** Unit: pixels from the map's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface TagToPlace {
  readonly id: string;
  readonly anchor: ScreenPoint;
  /** As measured with all its text. */
  readonly size: ScreenSize;
  /** As a dot with its symbol only. */
  readonly compactSize: ScreenSize;
  /** `area` text lies on its point; `place` cards stand beside it with a leader. */
  readonly kind: 'place' | 'area';
  /** Lower wins the space. */
  readonly rank: number;
  /** May stand further off: its card is worth a long leader. */
  readonly isMajor: boolean;
  /** How far the place itself reaches from its point. A card stands outside it where it can. */
  readonly ground?: Insets;
  /** Of a symbol drawn on the point: the leader starts at its edge. */
  readonly symbolRadius?: number;
  /** Upper and lower part of the target that shows nothing: the leader ends at what shows. */
  readonly emptyEdge?: number;
}

/**
 * `folded`: no room even for a dot, or outside the view. Still in the document, shown when focused.
 */
export type TagForm = 'full' | 'compact' | 'folded';

export interface PlacedTag {
  readonly id: string;
  readonly form: TagForm;
  /** Upper left corner, relative to the anchor. */
  readonly offset: ScreenPoint;
  readonly size: ScreenSize;
  /** From the point or the symbol on it to the card, relative to the anchor. Null where they touch. */
  readonly leader: Leader | null;
}

export interface Leader {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
}

/** Between two tags. */
const GAP = 4;
/** From the point to the card. */
/** Between a count and the name of its area. Unit: pixels. */
const NAME_GAP = 1;
const REACHES = [14, 30, 52, 80] as const;
/** Above first: a card below hides the streets that lead there. */
const DIRECTIONS: readonly ScreenPoint[] = [
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 0, y: 1 },
];
/** Candidates that a covered point, a hidden symbol or a crossed card is worth. */
const COVERED = 6;
const HIDDEN = 400;
const CROSSED = 1000;
/** A place that is not a hotspot stays near its point or becomes a dot. */
const MINOR_REACHES = 2;
/** Shares of the way from the point to the edge of the ground. */
const AREA_STEPS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1] as const;
/** A place larger than this on the screen cannot be kept clear of. */
const LARGEST_CLEARED = 70;
const ON_POINT: ScreenPoint = { x: 0, y: 0 };
const NO_GROUND: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** How far a name may move from its point: of the way to the edge of its ground, and in pixels. */
const GROUND_SHARE = 0.55;
const LARGEST_SHIFT = 110;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places every tag so that no two lie over each other. Same input, same answer: no randomness and
 * no memory of where a tag stood before.
 */
export function layoutPlaceTags(
  tags: readonly TagToPlace[],
  viewport: ScreenSize,
  insets: Insets,
): readonly PlacedTag[] {
  const view: Box = {
    left: insets.left,
    top: insets.top,
    right: viewport.width - insets.right,
    bottom: viewport.height - insets.bottom,
  };
  const taken: Box[] = [];
  const marks = tags.filter(({ kind }) => kind === 'place').map(markOf);
  const placed = new Map<string, PlacedTag>();

  for (const tag of tags.toSorted(inOrder)) {
    const result = placeOne(tag, view, taken, marks);
    placed.set(tag.id, result);
    if (result.form !== 'folded') taken.push(boxOf(tag.anchor, result.offset, result.size));
  }
  return tags.flatMap(({ id }) => placed.get(id) ?? []);
}

interface Mark {
  readonly id: string;
  /** The place itself, as far as it is small enough to keep clear of. */
  readonly ground: Box;
  readonly isMajor: boolean;
  /** Something drawn on the point that a tag must not hide. */
  readonly symbol: Box | null;
}

function markOf(tag: TagToPlace): Mark {
  const { id, anchor, symbolRadius = 0 } = tag;
  const around = ({ top, right, bottom, left }: Insets): Box => ({
    left: anchor.x - left,
    top: anchor.y - top,
    right: anchor.x + right,
    bottom: anchor.y + bottom,
  });
  return {
    id,
    ground: around(clearable(tag.ground)),
    isMajor: tag.isMajor,
    symbol: symbolRadius > 0 ? around(atLeast(NO_GROUND, symbolRadius)) : null,
  };
}

function clearable(ground: Insets = NO_GROUND): Insets {
  return Math.max(...Object.values(ground)) <= LARGEST_CLEARED ? ground : NO_GROUND;
}

function inOrder(a: TagToPlace, b: TagToPlace): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1);
}

function placeOne(
  tag: TagToPlace,
  view: Box,
  taken: readonly Box[],
  marks: readonly Mark[],
): PlacedTag {
  const folded: PlacedTag = {
    id: tag.id,
    form: 'folded',
    offset: centred(tag.compactSize),
    size: tag.compactSize,
    leader: null,
  };
  if (!holds(view, pointBox(tag.anchor))) return folded;

  const isFree = (offset: ScreenPoint, size: ScreenSize) => {
    const box = boxOf(tag.anchor, offset, size);
    return holds(view, box) && taken.every((other) => !meets(box, other));
  };
  const others = marks.filter(({ id }) => id !== tag.id);
  const symbols = others.flatMap(({ symbol }) => symbol ?? []);
  const hotspots = tag.isMajor ? [] : others.filter((mark) => mark.isMajor);
  const hides = (offset: ScreenPoint, size: ScreenSize, kept: readonly Box[]) => {
    const box = boxOf(tag.anchor, offset, size);
    return kept.some((other) => meets(box, other));
  };
  const keptByCard = [...symbols, ...hotspots.map(({ ground }) => ground)];
  const cost = (offset: ScreenPoint, index: number) => {
    const box = boxOf(tag.anchor, offset, tag.size);
    const covered = others.filter((mark) => meets(box, mark.ground));
    const leader = leaderTo(tag, offset, tag.size);
    const crossed = taken.filter((other) => leader !== null && crosses(tag.anchor, leader, other));
    const hidden = hides(offset, tag.size, keptByCard) ? HIDDEN : 0;
    return index + COVERED * covered.length + CROSSED * crossed.length + hidden;
  };

  let best: { readonly offset: ScreenPoint; readonly cost: number } | null = null;
  let limit = tag.isMajor ? CROSSED : HIDDEN;
  let index = 0;
  for (const offset of fullOffsets(tag)) {
    // The cost of a candidate is its index at least.
    if (index >= limit) break;
    if (!isFree(offset, tag.size)) continue;
    const found = cost(offset, index);
    if (found < limit) {
      best = { offset, cost: found };
      limit = found;
    }
    index += 1;
  }
  if (best !== null) {
    return {
      id: tag.id,
      form: 'full',
      offset: best.offset,
      size: tag.size,
      leader: leaderTo(tag, best.offset, tag.size),
    };
  }
  const spot = compactOffsets(tag).find(
    (offset) => isFree(offset, tag.compactSize) && !hides(offset, tag.compactSize, symbols),
  );
  return spot === undefined
    ? folded
    : { ...folded, form: 'compact', offset: spot, leader: leaderToDot(tag, spot) };
}

function fullOffsets(tag: TagToPlace): readonly ScreenPoint[] {
  const { kind, size, isMajor, symbolRadius = 0 } = tag;
  if (kind === 'area') return areaOffsetsBeside(tag);
  const clear = atLeast(clearable(tag.ground), symbolRadius);
  const reaches = isMajor ? REACHES : REACHES.slice(0, MINOR_REACHES);
  return reaches.flatMap((reach) =>
    DIRECTIONS.map((direction) => beside(direction, size, reach, clear)),
  );
}

function atLeast(ground: Insets, radius: number): Insets {
  return {
    top: Math.max(ground.top, radius),
    right: Math.max(ground.right, radius),
    bottom: Math.max(ground.bottom, radius),
    left: Math.max(ground.left, radius),
  };
}

/** While the map stands still, the same few are asked for after every change. */
const MOST_KNOWN = 200;
const knownOffsets = new Map<string, readonly ScreenPoint[]>();

function areaOffsets(size: ScreenSize, ground: Insets): readonly ScreenPoint[] {
  const { top, right, bottom, left } = ground;
  const key = [size.width, size.height, top, right, bottom, left].join();
  const known = knownOffsets.get(key);
  if (known !== undefined) return known;
  if (knownOffsets.size >= MOST_KNOWN) knownOffsets.clear();
  const found = makeAreaOffsets(size, ground);
  knownOffsets.set(key, found);
  return found;
}

/** On its point or anywhere near it on its own ground. */
function makeAreaOffsets(size: ScreenSize, ground: Insets): readonly ScreenPoint[] {
  const middle = centred(size);
  const within = (share: number, before: number, after: number) =>
    share * Math.min((share < 0 ? before : after) * GROUND_SHARE, LARGEST_SHIFT);
  return AREA_STEPS.flatMap((y) =>
    AREA_STEPS.map((x) => ({
      x: within(x, ground.left, ground.right),
      y: within(y, ground.top, ground.bottom),
    })),
  )
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .map((step) => ({ x: middle.x + step.x, y: middle.y + step.y }));
}

/** A count on the area's point stays readable: the name stands below it, above it or further off. */
function areaOffsetsBeside({
  size,
  symbolRadius = 0,
  ground = NO_GROUND,
}: TagToPlace): readonly ScreenPoint[] {
  const onGround = areaOffsets(size, ground);
  if (symbolRadius === 0) return onGround;
  const clear = atLeast(NO_GROUND, symbolRadius);
  const symbol = boxOf(
    ON_POINT,
    { x: -symbolRadius, y: -symbolRadius },
    { width: 2 * symbolRadius, height: 2 * symbolRadius },
  );
  return [
    ...[1, -1].map((y) => beside({ x: 0, y }, size, NAME_GAP, clear)),
    ...onGround.filter((offset) => !meets(symbol, boxOf(ON_POINT, offset, size))),
  ];
}

function compactOffsets({ compactSize, symbolRadius = 0 }: TagToPlace): readonly ScreenPoint[] {
  const clear = atLeast(NO_GROUND, symbolRadius);
  const beyond = [6, 22].flatMap((reach) =>
    DIRECTIONS.map((direction) => beside(direction, compactSize, reach, clear)),
  );
  return symbolRadius > 0 ? beyond : [centred(compactSize), ...beyond];
}

/** Upper left corner of a box that stands `reach` away from the cleared middle, in a direction. */
function beside(
  direction: ScreenPoint,
  size: ScreenSize,
  reach: number,
  clear: Insets,
): ScreenPoint {
  const diagonal = direction.x !== 0 && direction.y !== 0 ? 0.7 : 1;
  const cleared = {
    x: direction.x < 0 ? clear.left : clear.right,
    y: direction.y < 0 ? clear.top : clear.bottom,
  };
  const middle = {
    x: direction.x * (cleared.x * diagonal + reach * diagonal + size.width / 2),
    y: direction.y * (cleared.y * diagonal + reach * diagonal + size.height / 2),
  };
  return { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
}

function centred({ width, height }: ScreenSize): ScreenPoint {
  return { x: -width / 2, y: -height / 2 };
}

function leaderTo(tag: TagToPlace, offset: ScreenPoint, size: ScreenSize): Leader | null {
  const { kind, symbolRadius = 0, emptyEdge = 0 } = tag;
  if (kind === 'area') return null;
  const to = {
    x: clamp(0, offset.x, offset.x + size.width),
    y: clamp(0, offset.y + emptyEdge, offset.y + size.height - emptyEdge),
  };
  const distance = Math.hypot(to.x, to.y);
  if (distance <= symbolRadius) return null;
  const start = symbolRadius / distance;
  const from = symbolRadius === 0 ? ON_POINT : { x: to.x * start, y: to.y * start };
  return { from, to };
}

/** To the middle of a dot, which lies over the line's end. */
function leaderToDot(tag: TagToPlace, offset: ScreenPoint): Leader | null {
  const { width, height } = tag.compactSize;
  const leader = leaderTo(tag, offset, tag.compactSize);
  return leader === null
    ? null
    : { ...leader, to: { x: offset.x + width / 2, y: offset.y + height / 2 } };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function boxOf(anchor: ScreenPoint, offset: ScreenPoint, size: ScreenSize): Box {
  const left = anchor.x + offset.x;
  const top = anchor.y + offset.y;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

function pointBox({ x, y }: ScreenPoint): Box {
  return { left: x, top: y, right: x, bottom: y };
}

function meets(a: Box, b: Box): boolean {
  return (
    a.left < b.right + GAP &&
    b.left < a.right + GAP &&
    a.top < b.bottom + GAP &&
    b.top < a.bottom + GAP
  );
}

/** Whether a leader runs under a tag. */
function crosses(anchor: ScreenPoint, { from, to }: Leader, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  for (let step = 0; step < steps; step += 1) {
    const share = step / steps;
    const x = anchor.x + from.x + (to.x - from.x) * share;
    const y = anchor.y + from.y + (to.y - from.y) * share;
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

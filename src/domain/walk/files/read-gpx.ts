import type { LonLat } from '../../geo/lon-lat.ts';
import { xmlTokens } from '../../import/xml-tokens.ts';
import { readPosition } from './field-text.ts';
import {
  type ElementKind,
  elementKinds,
  type FileElement,
  type FileLeg,
  fileId,
  type ReadWalkFile,
  WALK_FILE_VERSION,
  walkFileOf,
} from './walk-file.ts';
import { GPX_KEYWORD, GPX_NAMESPACE, wordsFieldOf } from './write-gpx.ts';

/** Null where it is a GPX file that knows nothing of a walk. */
export function readWalkGpx(text: string): ReadWalkFile | null {
  if (!text.includes(GPX_KEYWORD) && !text.includes(GPX_NAMESPACE)) return null;
  const reading = new GpxReading();
  for (const token of xmlTokens(text)) {
    if (token.kind === 'fault') return { status: 'refused', code: 'damaged' };
    if (token.kind === 'open') reading.open(token.name, token.attributes);
    else if (token.kind === 'text') reading.text(token.text);
    else reading.close(token.name);
  }
  if (reading.version > WALK_FILE_VERSION) return { status: 'refused', code: 'newer' };
  const { walkIds } = reading;
  const [walkId] = walkIds;
  const elements = reading.elements.map((element) =>
    element.kind === 'walk' ? { ...element, id: walkId ?? null } : element,
  );
  return walkFileOf('gpx', walkIds, { elements, legs: reading.legs });
}

interface OpenPoint {
  readonly tag: string;
  readonly position: string;
  readonly fields: Map<string, string>;
  kind: ElementKind | null;
  id: string | null;
  base: string | null;
  isAtStop: boolean;
  type: string;
  name: string | null;
  description: string | null;
}

/** Elements as they come out of the file, one tag after another. */
class GpxReading {
  readonly walkIds: string[] = [];
  readonly elements: FileElement[] = [];
  readonly legs: FileLeg[] = [];
  version = 1;
  private readonly path: string[] = [];
  private point: OpenPoint | null = null;
  private field: string | null = null;
  private words = '';
  private line: LonLat[] = [];
  private leg: ReadonlyMap<string, string> | null = null;
  private readonly counts = new Map<ElementKind, number>();

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.path.push(name);
    this.words = '';
    if (name === 'metadata' || name === 'rtept' || name === 'wpt') {
      this.point = openPoint(name, attributes);
    } else if (name === 'trkseg') {
      this.line = [];
      this.leg = null;
    } else if (name === 'trkpt') {
      const read = readPosition(`${attributes.get('lon')} ${attributes.get('lat')}`);
      if ('value' in read && read.value !== null) this.line.push(read.value);
    } else if (name === 'leg') this.leg = attributes;
    else if (name === 'field') this.field = attributes.get('name') ?? null;
    else if (name === 'element') this.element(attributes);
  }

  text(text: string): void {
    this.words += text;
  }

  close(name: string): void {
    this.path.pop();
    const { point } = this;
    const parent = this.path.at(-1);
    if (name === 'field' && this.field !== null) {
      point?.fields.set(this.field, this.words);
      this.field = null;
    } else if (point !== null && parent === point.tag) {
      if (name === 'name') point.name = this.words;
      else if (name === 'desc') point.description = this.words;
      else if (name === 'type') point.type = this.words.trim();
      else if (name === 'keywords') this.keywords();
    }
    if (point !== null && name === point.tag) {
      this.point = null;
      this.finish(point);
    } else if (name === 'trkseg') this.finishLeg();
    this.words = '';
  }

  private keywords(): void {
    for (const word of this.words.split(/[\s,;]+/)) {
      const id = fileId(word.startsWith(GPX_KEYWORD) ? word.slice(GPX_KEYWORD.length) : '');
      if (id !== null) this.walkIds.push(id);
    }
  }

  private element(attributes: ReadonlyMap<string, string>): void {
    const { point } = this;
    const kind = elementKinds.find((one) => one === attributes.get('kind'));
    if (point === null || kind === undefined) return;
    point.kind = kind;
    point.id = fileId(attributes.get('id'));
    point.base = attributes.get('base') ?? null;
    point.isAtStop = attributes.get('at') === 'stop';
    if (kind !== 'walk') return;
    this.version = Number(attributes.get('version') ?? 1);
    if (point.id !== null) this.walkIds.push(point.id);
  }

  private finish(point: OpenPoint): void {
    const kind = kindOf(point);
    if (kind === null) return;
    const fields = new Map(point.fields);
    if (kind === 'walk') {
      if (point.kind === null) return;
      if (point.name !== null) fields.set('title', point.name);
    } else if (kind === 'stop') {
      if (point.name !== null) fields.set('name', point.name);
      fields.set('position', point.position);
    } else {
      if (point.description !== null) fields.set(wordsFieldOf(kind), point.description);
      fields.set('position', point.isAtStop ? '' : point.position);
    }
    const row = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, row);
    this.elements.push({ kind, id: point.id, base: point.base, row, fields });
  }

  private finishLeg(): void {
    const { line, leg } = this;
    if (line.length < 2 || leg === null) return;
    this.legs.push({
      line,
      isOnNet: leg.get('onNet') === 'yes',
      from: fileId(leg.get('from')),
      to: fileId(leg.get('to')),
      base: leg.get('base') ?? null,
    });
  }
}

function openPoint(tag: string, attributes: ReadonlyMap<string, string>): OpenPoint {
  return {
    tag,
    position: `${attributes.get('lon') ?? ''} ${attributes.get('lat') ?? ''}`.trim(),
    fields: new Map(),
    kind: null,
    id: null,
    base: null,
    isAtStop: false,
    type: '',
    name: null,
    description: null,
  };
}

/** Null: nothing that a walk has. */
function kindOf({ tag, kind, type }: OpenPoint): ElementKind | null {
  if (tag === 'metadata') return 'walk';
  if (tag === 'rtept') return 'stop';
  if (kind === 'observation' || kind === 'point') return kind;
  return type === 'point' ? 'point' : 'observation';
}

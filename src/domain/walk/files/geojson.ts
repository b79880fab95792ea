import type { LonLat } from '../../geo/lon-lat.ts';
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
import { FILE_DECIMALS, lonLatOf, type WalkContent } from './write-elements.ts';

const MEMBER = 'platsbildWalk';

/**
 * A FeatureCollection of stops, legs, observations and points. Every feature has the id of the walk: other
 * programs drop what stands beside the features. Positions in WGS 84; without one the geometry is null.
 */
export function walkGeojson({ walkId, elements, legs }: WalkContent): string {
  const features = elements
    .filter(({ kind }) => kind !== 'walk')
    .map((element) => {
      const position = lonLatOf(element.fields.get('position'));
      return {
        type: 'Feature',
        id: element.id,
        geometry: position === null ? null : { type: 'Point', coordinates: rounded(position) },
        properties: {
          walkId,
          element: element.kind,
          elementId: element.id,
          ...Object.fromEntries([...element.fields].filter(([name]) => name !== 'position')),
          base: element.base,
        },
      };
    });
  const ways = legs.map(({ line, isOnNet, from, to, base }) => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: line.map(rounded) },
    properties: { walkId, element: 'leg', from, to, onNet: isOnNet ? 'yes' : 'no', base },
  }));
  const walk = elements.find(({ kind }) => kind === 'walk');
  const head = {
    version: WALK_FILE_VERSION,
    id: walkId,
    base: walk?.base ?? null,
    ...Object.fromEntries(walk?.fields ?? []),
  };
  return JSON.stringify({
    type: 'FeatureCollection',
    [MEMBER]: head,
    features: [...features, ...ways],
  });
}

function rounded(position: LonLat): LonLat {
  const [lon, lat] = position.map((degrees) => Number(degrees.toFixed(FILE_DECIMALS)));
  return [lon ?? 0, lat ?? 0];
}

type Json = Readonly<Record<string, unknown>>;

/** Whether a text can be a file of a walk, also one that is damaged. */
export function looksLikeWalkGeojson(text: string): boolean {
  return text.includes(`"${MEMBER}"`) || (text.includes('"walkId"') && text.includes('"element"'));
}

/** Null where it is a file that knows nothing of a walk. */
export function readWalkGeojson(text: string): ReadWalkFile | null {
  if (!looksLikeWalkGeojson(text)) return null;
  const file = parsed(text);
  if (file === null) return { status: 'refused', code: 'damaged' };
  const head = asObject(file[MEMBER]);
  if (Number(head?.version ?? 1) > WALK_FILE_VERSION) return { status: 'refused', code: 'newer' };
  const features = Array.isArray(file.features) ? file.features.map(asObject) : [];
  const walkIds = [head?.id, ...features.map((feature) => asObject(feature?.properties)?.walkId)];
  const elements: FileElement[] = [];
  const legs: FileLeg[] = [];
  if (head !== null) {
    const { id: _id, version: _version, base, ...fields } = head;
    const id = fileId(textOf(head.id));
    elements.push({ kind: 'walk', id, base: textOf(base), row: 1, fields: fieldsOf(fields) });
  }
  const counts = new Map<ElementKind, number>();
  for (const feature of features) {
    const properties = asObject(feature?.properties);
    if (feature === null || properties === null) continue;
    if (properties.element === 'leg') {
      const leg = legOf(properties, asObject(feature.geometry)?.coordinates);
      if (leg !== null) legs.push(leg);
      continue;
    }
    const kind = elementKinds.find((one) => one === properties.element);
    if (kind === undefined || kind === 'walk') continue;
    const { walkId: _walkId, element: _element, elementId, base, ...others } = properties;
    const row = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, row);
    const fields = new Map(fieldsOf(others)).set('position', positionOf(feature.geometry));
    const id = fileId(textOf(elementId) ?? textOf(feature.id));
    elements.push({ kind, id, base: textOf(base), row, fields });
  }
  return walkFileOf(
    'geojson',
    walkIds.map((id) => textOf(id)),
    { elements, legs },
  );
}

function parsed(text: string): Json | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : null;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A program that sees only digits in a column writes them as numbers. */
function fieldsOf(properties: Json): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(properties).flatMap(([name, value]) => {
      const text = value === null ? '' : textOf(value);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

function positionOf(geometry: unknown): string {
  if (geometry === null || geometry === undefined) return '';
  const shape = asObject(geometry);
  const coordinates = shape?.type === 'Point' ? shape.coordinates : null;
  return Array.isArray(coordinates) ? coordinates.slice(0, 2).join(' ') : '?';
}

function legOf(properties: Json, coordinates: unknown): FileLeg | null {
  if (!Array.isArray(coordinates)) return null;
  const line = coordinates.flatMap((point): readonly LonLat[] => {
    const read = readPosition(Array.isArray(point) ? point.slice(0, 2).join(' ') : '');
    return 'value' in read && read.value !== null ? [read.value] : [];
  });
  if (line.length < 2 || line.length !== coordinates.length) return null;
  return {
    line,
    isOnNet: properties.onNet === 'yes',
    from: fileId(textOf(properties.from)),
    to: fileId(textOf(properties.to)),
    base: textOf(properties.base),
  };
}

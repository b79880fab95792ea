import type { LonLat } from '../../geo/lon-lat.ts';
import type { FileElement } from './walk-file.ts';
import { WALK_FILE_VERSION } from './walk-file.ts';
import { FILE_DECIMALS, shownPosition, type WalkContent } from './write-elements.ts';

export const GPX_NAMESPACE = 'urn:platsbild:walk:1';
/** Before the id of the walk, among the keywords: some programs keep them and nothing else of ours. */
export const GPX_KEYWORD = 'platsbild-walk:';

/** What an observation or a point is called on the screen of whoever follows the track. */
export type ElementLabel = (element: FileElement) => string;

/**
 * GPX 1.1: the stops as a route, the way as a track with a segment for each leg, observations and points as
 * waypoints. What GPX has no element for stands in extensions. An observation or a point that is at no position
 * and at no stop cannot be in it.
 */
export function walkGpx(content: WalkContent, labelOf: ElementLabel): string {
  const { walkId, elements, legs } = content;
  const stops = elements.filter(({ kind }) => kind === 'stop');
  const walk = elements.find(({ kind }) => kind === 'walk');
  const title = walk?.fields.get('title') ?? '';
  const waypoints = elements.flatMap((element) => {
    if (element.kind !== 'observation' && element.kind !== 'point') return [];
    const shown = shownPosition(element, stops);
    return shown === null ? [] : [waypoint(element, shown, labelOf(element))];
  });
  const route = stops.flatMap((stop) => {
    const shown = shownPosition(stop, []);
    return shown === null ? [] : [routePoint(stop, shown.position)];
  });
  const segments = legs.map(
    ({ line, isOnNet, from, to, base }) =>
      `<trkseg>${line.map((point) => tag('trkpt', at(point), '')).join('')}${extensions(
        tag('pb:leg', { from, to, base, onNet: isOnNet ? 'yes' : 'no' }, ''),
      )}</trkseg>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="Platsbild" xmlns="http://www.topografix.com/GPX/1/1" xmlns:pb="${GPX_NAMESPACE}">`,
    `<metadata>${tag('name', {}, escaped(title))}${tag('keywords', {}, escaped(GPX_KEYWORD + walkId))}${
      walk === undefined ? '' : extensions(ours(walk, ['title'], { version: WALK_FILE_VERSION }))
    }</metadata>`,
    ...waypoints,
    `<rte>${tag('name', {}, escaped(title))}`,
    ...route,
    '</rte>',
    `<trk>${tag('name', {}, escaped(title))}`,
    ...segments,
    '</trk>',
    '</gpx>',
    '',
  ].join('\n');
}

/** How many observations and points have nowhere to stand in a GPX file. */
export function leftOutOfGpx({ elements }: WalkContent): number {
  const stops = elements.filter(({ kind }) => kind === 'stop');
  return elements.filter(
    (element) =>
      (element.kind === 'observation' || element.kind === 'point') &&
      shownPosition(element, stops) === null,
  ).length;
}

function routePoint(stop: FileElement, position: LonLat): string {
  const name = tag('name', {}, escaped(stop.fields.get('name') ?? ''));
  return tag('rtept', at(position), name + extensions(ours(stop, ['name', 'position'], {})));
}

function waypoint(
  element: FileElement,
  { position, isOwn }: { readonly position: LonLat; readonly isOwn: boolean },
  label: string,
): string {
  const words = wordsFieldOf(element.kind);
  const text = element.fields.get(words);
  return tag(
    'wpt',
    at(position),
    tag('name', {}, escaped(label)) +
      (text === undefined ? '' : tag('desc', {}, escaped(text))) +
      tag('type', {}, element.kind) +
      extensions(ours(element, [words, 'position'], { at: isOwn ? 'position' : 'stop' })),
  );
}

/** The field that stands in the description, where other programs show it. */
export function wordsFieldOf(kind: FileElement['kind']): 'note' | 'what' {
  return kind === 'observation' ? 'note' : 'what';
}

type Attributes = Readonly<Record<string, string | number | null>>;

function ours(element: FileElement, elsewhere: readonly string[], more: Attributes): string {
  const fields = [...element.fields].filter(([name]) => !elsewhere.includes(name));
  return tag(
    'pb:element',
    { kind: element.kind, id: element.id, base: element.base, ...more },
    fields.map(([name, text]) => tag('pb:field', { name }, escaped(text))).join(''),
  );
}

function extensions(content: string): string {
  return `<extensions>${content}</extensions>`;
}

function at([lon, lat]: LonLat): Attributes {
  return { lat: lat.toFixed(FILE_DECIMALS), lon: lon.toFixed(FILE_DECIMALS) };
}

function tag(name: string, attributes: Attributes, content: string): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

/** Characters that XML cannot have are left out. */
function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML forbids
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

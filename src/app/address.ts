import { z } from '../data/schema/zod.ts';
import type { AddressPart } from '../domain/address/address-part.ts';
import { countedChannels, incidentCategories } from '../domain/incident/incident.ts';
import { type IncidentSet, ownIncidentSet, ownSetIdOf } from '../domain/incident/incident-set.ts';
import { WEEK_HOURS } from '../domain/incident/week-hour.ts';
import { type ContextLayerId, contextLayerIds } from '../domain/source/context-layer.ts';
import {
  defaultChoices,
  type ExploreChoices,
  type LayerId,
  layerIds,
  type OffenceArea,
  offenceAreas,
  streetFilterOf,
  switchLayer,
} from '../state/explore-slice.ts';
import { cameraInAddress, cameraText } from './camera-in-address.ts';

export interface ParsedAddress {
  readonly choices: ExploreChoices;
  /** Parts that could not be read and fell back to the default. */
  readonly faults: readonly AddressPart[];
}

const layerWords = {
  offences: 'brott',
  perceived: 'otrygghet',
  collaboration: 'samverkan',
  pair: 'bada',
} as const;
const contextWords = {
  boundaries: 'granser',
  rail: 'spar',
  cycleRoutes: 'cykel',
  streetNames: 'gatunamn',
  schools: 'skolor',
  entrances: 'entreer',
  stops: 'hallplatser',
} as const;

const areaWords = {
  place: 'plats',
  stadsdel: 'stadsdel',
  'hex-large': 'sexkant-stor',
  'hex-small': 'sexkant-liten',
} as const satisfies Record<OffenceArea, string>;
const areaWordList = ['plats', 'stadsdel', 'sexkant-stor', 'sexkant-liten'] as const;
const areaIdOf = new Map<string, OffenceArea>(
  offenceAreas.map((area) => [areaWords[area], area] as const),
);

const OWN_WORD = 'egen-';

/** 168 bits, four to a hexadecimal digit, Monday 00–01 first. */
const hourMask = z.pipe(
  z.string().check(z.regex(/^[0-9a-f]{42}$/)),
  z.transform((text) =>
    Uint8Array.from({ length: WEEK_HOURS }, (_, hour) => {
      const digit = Number.parseInt(text.charAt(hour >> 2), 16);
      return (digit >> (3 - (hour & 3))) & 1;
    }),
  ),
);

function hexOf(mask: ArrayLike<number>): string {
  return Array.from({ length: WEEK_HOURS / 4 }, (_, digit) => {
    const bits = [0, 1, 2, 3].reduce((sum, bit) => sum * 2 + (mask[digit * 4 + bit] ? 1 : 0), 0);
    return bits.toString(16);
  }).join('');
}

function listOf(choice: ReadonlySet<number> | 'all'): string {
  return choice === 'all' ? 'alla' : [...choice].toSorted((a, b) => a - b).join(',');
}

function numberList(low: number, high: number) {
  return z.pipe(
    z.string().check(z.regex(/^(alla|\d{1,2}(,\d{1,2})*)$/)),
    z
      .pipe(
        z.string(),
        z.transform((text): ReadonlySet<number> | 'all' =>
          text === 'alla' ? 'all' : new Set(text.split(',').map(Number)),
        ),
      )
      .check(
        z.refine(
          (choice) =>
            choice === 'all' || [...choice].every((value) => value >= low && value <= high),
        ),
      ),
  );
}

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/));
const year = z.union([
  z.pipe(
    z.literal('alla'),
    z.transform((): 'all' => 'all'),
  ),
  z.pipe(z.string().check(z.regex(/^(19|20)\d\d$/)), z.transform(Number)),
]);
/** An own set is on the device that it was imported on: elsewhere the link says so. */
const incidentSetInAddress = z.union([
  z.pipe(
    z.literal('ovning'),
    z.transform((): IncidentSet => 'practice'),
  ),
  z.pipe(
    z.string().check(z.regex(/^egen-[A-Za-z0-9][A-Za-z0-9.-]{0,80}$/)),
    z.transform((text): IncidentSet => ownIncidentSet(text.slice(OWN_WORD.length))),
  ),
]);

function incidentSetWord(set: IncidentSet): string {
  const ownId = ownSetIdOf(set);
  return ownId === null ? 'ovning' : `${OWN_WORD}${ownId}`;
}

/** Reads the part of the address after `#/laget?`. Every field falls back on its own. */
export function parseAddress(search: string): ParsedAddress {
  const params = new URLSearchParams(search);
  const faults: AddressPart[] = [];
  const read = <Value, Fallback>(
    key: string,
    part: AddressPart,
    schema: z.ZodMiniType<Value>,
    fallback: Fallback,
  ): Value | Fallback => {
    const raw = params.get(key);
    if (raw === null) return fallback;
    const result = schema.safeParse(raw);
    if (result.success) return result.data;
    faults.push(part);
    return fallback;
  };
  const layers = read('lager', 'layers', wordList(layerWords), null);
  const context = read('kontext', 'context', wordList(contextWords), null);
  const numbers = (key: string, part: AddressPart, low: number, high: number) =>
    read(key, part, numberList(low, high), null);
  const channels = numbers('kanal', 'filter', 0, countedChannels.length - 1);
  const categories = numbers('typ', 'filter', 0, incidentCategories.length - 1);
  const months = numbers('manader', 'filter', 1, 12);
  const weekHours = read('timmar', 'filter', hourMask, null);
  const incidentSet = read('data', 'data', incidentSetInAddress, 'published' as const);
  const area = areaIdOf.get(read('per', 'area', z.enum(areaWordList), 'plats')) ?? 'place';
  const choices: ExploreChoices = {
    layers: layers === null ? defaultChoices.layers : layersOf(layers),
    contextLayers:
      context === null ? defaultChoices.contextLayers : switches(contextLayerIds, context),
    offenceArea: incidentSet !== 'published' || area === 'stadsdel' ? area : 'place',
    incidentSet,
    incidentFilter: {
      ...streetFilterOf(incidentSet),
      ...(channels !== null && { channels }),
      ...(categories !== null && { categories }),
      ...(months !== null && { months }),
      ...(weekHours !== null && { weekHours }),
    },
    indicatorId: read('fraga', 'question', id, null),
    groupId: read('grupp', 'group', id, null),
    year: read('ar', 'year', year, null),
    placeId: read('plats', 'place', id, null),
    isTable: read('vy', 'view', z.enum(['karta', 'tabell']), 'karta') === 'tabell',
    camera: read('kamera', 'camera', cameraInAddress, null),
  };
  return { choices, faults };
}

/** The shortest address that brings the same view back. Starts with `?` or is empty. */
export function formatAddress(choices: ExploreChoices): string {
  const params: string[] = [];
  const add = (key: string, value: string) => params.push(`${key}=${value}`);
  if (layerIds.some((layer) => choices.layers[layer] !== defaultChoices.layers[layer])) {
    add('lager', words(layerIds, choices.layers, layerWords));
  }
  if (
    contextLayerIds.some(
      (layer) => choices.contextLayers[layer] !== defaultChoices.contextLayers[layer],
    )
  ) {
    add('kontext', words(contextLayerIds, choices.contextLayers, contextWords));
  }
  if (choices.offenceArea !== 'place') add('per', areaWords[choices.offenceArea]);
  if (choices.incidentSet !== 'published') add('data', incidentSetWord(choices.incidentSet));
  const { channels, categories, months, weekHours } = choices.incidentFilter;
  if (listOf(channels) !== listOf(streetFilterOf(choices.incidentSet).channels))
    add('kanal', listOf(channels));
  if (categories !== 'all') add('typ', listOf(categories));
  if (months !== 'all') add('manader', listOf(months));
  if (weekHours !== 'all') add('timmar', hexOf(weekHours));
  if (choices.indicatorId !== null) add('fraga', choices.indicatorId);
  if (choices.groupId !== null) add('grupp', choices.groupId);
  if (choices.year !== null) add('ar', choices.year === 'all' ? 'alla' : String(choices.year));
  if (choices.placeId !== null) add('plats', choices.placeId);
  if (choices.isTable) add('vy', 'tabell');
  if (choices.camera !== null) add('kamera', cameraText(choices.camera));
  return params.length === 0 ? '' : `?${params.join('&')}`;
}

function wordList<Id extends string>(wordOf: Readonly<Record<Id, string>>) {
  const idOf = new Map(Object.entries<string>(wordOf).map(([key, word]) => [word, key as Id]));
  return z.pipe(
    z
      .pipe(
        z.string(),
        z.transform((text) => (text === '' ? [] : text.split(','))),
      )
      .check(z.refine((list) => list.every((word) => idOf.has(word)))),
    z.transform((list: string[]) => list.flatMap((word) => idOf.get(word) ?? [])),
  );
}

function layersOf(on: readonly LayerId[]): ExploreChoices['layers'] {
  const layers = switches(layerIds, on);
  return switchLayer(layers, 'pair', layers.pair);
}

function switches<Id extends LayerId | ContextLayerId>(
  ids: readonly Id[],
  on: readonly Id[],
): Readonly<Record<Id, boolean>> {
  return Object.fromEntries(ids.map((layer) => [layer, on.includes(layer)])) as Record<Id, boolean>;
}

function words<Id extends string>(
  ids: readonly Id[],
  on: Readonly<Record<Id, boolean>>,
  wordOf: Readonly<Record<Id, string>>,
): string {
  return ids
    .filter((layer) => on[layer])
    .map((layer) => wordOf[layer])
    .join(',');
}

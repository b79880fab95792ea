import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import type { PlacesFile } from '#src/data/schema/places-file.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import type { LocalizedText } from '#src/domain/text/localized-text.ts';
import { AreaRegister, buildOwnArea } from './build-areas.ts';
import { checkUniqueIds } from './check-ids.ts';
import { checkParentCovers, checkPlaceGeometry, labelPointFor } from './check-place.ts';
import { checkArea, checkPositions } from './check-rings.ts';
import { checkStadsdelar, type StadsdelarMeasure } from './check-stadsdelar.ts';
import { type PackedArea, polygonArea, roundPosition, unionOf } from './geometry.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { RawSources } from './read-all.ts';
import { translatorToEnglish, translatorToSwedish } from './translate.ts';

type PackedPlace = PlacesFile['places'][number];
type RawPlace = RawSources['facts']['places'][number];

interface NamedPackedArea {
  readonly id: string;
  readonly area: PackedArea;
}

export interface BuiltPlaces {
  readonly file: PlacesFile;
  readonly regionArea: PackedArea;
  readonly measure: StadsdelarMeasure;
}

export function buildPlaces(raw: RawSources, log: IssueLog): BuiltPlaces {
  const { region } = raw.config;
  const rawPlaces = raw.facts.places;
  checkUniqueIds(
    rawPlaces.map((place) => place.id),
    raw.files.facts,
    log,
  );
  const stadsdelList = buildStadsdelar(raw, log);
  const measure = checkStadsdelar(stadsdelList, raw.files.stadsdelar, log);
  const regionArea = unionOf(stadsdelList.map(({ area }) => area));
  const areas = collectAreas(raw, stadsdelList, regionArea, log);
  const points = collectPoints(raw, log);
  for (const [id] of [...areas.entries(), ...points]) {
    if (!rawPlaces.some((place) => place.id === id)) {
      log.error('unknown-place', { file: raw.files.areas, record: id }, { place: id });
    }
  }
  log.stopOnErrors();

  const water = raw.water.map((item) => polygonArea(item.coordinates));
  const places = rawPlaces.map((place): PackedPlace => {
    const area = areas.get(place.id);
    const parentId = region.places.parents[place.id]?.parentId ?? place.parent;
    const labelPoint = labelPointFor(
      place.id,
      points.get(place.id),
      area,
      water,
      raw.files.points,
      log,
    );
    const packed: PackedPlace = {
      id: place.id,
      name: place.name,
      label: region.places.labels[place.id] ?? place.name,
      type: typeOf(raw, place, log),
      ...optional('parentId', parentId === '' ? undefined : parentId),
      ...optional('note', noteOf(raw, place, log)),
      ...optional('validFrom', region.places.validity[place.id]?.from),
      ...optional('validUntil', region.places.validity[place.id]?.until),
      ...optional('boundary', area && boundaryOf(raw, place.id, area, log)),
      ...optional('labelPoint', labelPoint),
    };
    checkPlaceGeometry({ ...packed, ...optional('area', area) }, regionArea, raw.files.facts, log);
    checkParent(packed, areas, raw, log);
    return packed;
  });
  return { file: { version: PACK_VERSION, places }, regionArea, measure };
}

function buildStadsdelar(raw: RawSources, log: IssueLog): NamedPackedArea[] {
  checkUniqueIds(
    raw.stadsdelar.map((item) => item.id),
    raw.files.stadsdelar,
    log,
  );
  const stadsdelList = raw.stadsdelar.map(({ id, coordinates }) => ({
    id,
    area: polygonArea(coordinates),
  }));
  for (const { id, area } of stadsdelList) checkArea(area, raw.files.stadsdelar, id, log);
  log.stopOnErrors();
  return stadsdelList;
}

function collectAreas(
  raw: RawSources,
  stadsdelList: readonly NamedPackedArea[],
  regionArea: PackedArea,
  log: IssueLog,
): AreaRegister {
  const { config } = raw;
  checkUniqueIds(
    raw.areas.map((item) => item.id),
    raw.files.areas,
    log,
  );
  const areas = new AreaRegister();
  for (const { id, area } of stadsdelList) areas.add(id, area, raw.files.stadsdelar, log);
  areas.add(config.region.region.areaId, regionArea, `${config.folder}/region.json`, log);
  for (const item of raw.areas) {
    const area = buildOwnArea(item, raw.streets, raw.files.areas, log);
    if (area !== undefined && checkArea(area, raw.files.areas, item.id, log)) {
      areas.add(item.id, area, raw.files.areas, log);
    }
  }
  return areas;
}

function typeOf(raw: RawSources, place: RawPlace, log: IssueLog): PackedPlace['type'] {
  const type = raw.config.region.placeTypes[place.type];
  if (type !== undefined) return type;
  log.error(
    'unknown-place-type',
    { file: raw.files.facts, record: place.id },
    { type: place.type },
  );
  return 'place';
}

function checkParent(
  place: PackedPlace,
  areas: AreaRegister,
  raw: RawSources,
  log: IssueLog,
): void {
  const { id, parentId } = place;
  if (parentId === undefined) return;
  if (!raw.facts.places.some((other) => other.id === parentId)) {
    log.error('unknown-parent', { file: raw.files.facts, record: id }, { parent: parentId });
  }
  const [area, parentArea] = [areas.get(id), areas.get(parentId)];
  if (area !== undefined && parentArea !== undefined) {
    checkParentCovers({ id, area }, { id: parentId, area: parentArea }, raw.files.facts, log);
  }
}

function boundaryOf(
  raw: RawSources,
  placeId: string,
  area: PackedArea,
  log: IssueLog,
): NonNullable<PackedPlace['boundary']> {
  const { regionBoundaryNote, stadsdelAccuracyM } = raw.config.region.places;
  const own = raw.areas.find((item) => item.id === placeId);
  const toSwedish = translatorToSwedish(raw.areaNotes, log);
  const note =
    own === undefined || own.note === ''
      ? undefined
      : toSwedish(own.note, raw.files.areas, placeId);
  if (placeId === raw.config.region.region.areaId) {
    return { origin: 'official', area, accuracyM: stadsdelAccuracyM, note: regionBoundaryNote };
  }
  if (raw.stadsdelar.some((stadsdel) => stadsdel.id === placeId)) {
    return {
      origin: 'official',
      area,
      accuracyM: stadsdelAccuracyM,
      ...optional('note', note),
    };
  }
  return { origin: 'own', area, accuracyM: own?.accuracyM ?? 0, ...optional('note', note) };
}

/** Label points by place. Points of other things become landmarks. */
function collectPoints(raw: RawSources, log: IssueLog): Map<string, LonLat> {
  const placeIds = new Set(raw.facts.places.map((place) => place.id));
  const points = new Map<string, LonLat>();
  const add = (id: string, coordinates: readonly [number, number], file: string): void => {
    if (!checkPositions([coordinates], file, id, log)) return;
    if (points.has(id)) log.error('second-label-point', { file, record: id });
    else points.set(id, roundPosition(coordinates));
  };
  checkUniqueIds(
    raw.points.map((point) => point.id),
    raw.files.points,
    log,
  );
  checkUniqueIds(
    raw.schools.map((school) => school.id),
    raw.files.schools,
    log,
  );
  for (const point of raw.points) {
    if (placeIds.has(point.id) && point.coordinates !== null) {
      add(point.id, point.coordinates, raw.files.points);
    }
  }
  for (const school of raw.schools) {
    if (school.coordinates !== null) add(school.id, school.coordinates, raw.files.schools);
  }
  return points;
}

function noteOf(raw: RawSources, place: RawPlace, log: IssueLog): LocalizedText | undefined {
  if (place.note === '') return undefined;
  return translatorToEnglish(raw.toEnglish, log)(place.note, raw.files.facts, place.id);
}

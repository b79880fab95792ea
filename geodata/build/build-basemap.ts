import type { BasemapFile } from '#src/data/schema/basemap-file.ts';
import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import { checkArea, checkPositions } from './check-rings.ts';
import { type PackedArea, pointInside, polygonArea, roundLine, roundPosition } from './geometry.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { RawSources } from './read-all.ts';

type RawLines = readonly (readonly [number, number])[][];
type RawTracks = RawSources['rail']['tunnelbana'];

export function buildBasemap(raw: RawSources, outline: PackedArea, log: IssueLog): BasemapFile {
  const { greenGroundIds } = raw.config.region.basemap;
  const water = raw.water.map((item) => polygonArea(item.coordinates));
  for (const [index, area] of water.entries()) checkArea(area, raw.files.water, `[${index}]`, log);
  const parks = raw.parks.map(({ name, polygon }) => ({ name, area: polygonArea([polygon]) }));
  for (const { name, area } of parks) checkArea(area, raw.files.parks, name, log);
  const greenGround = greenGroundIds.flatMap((id) => {
    const stadsdel = raw.stadsdelar.find((item) => item.id === id);
    if (stadsdel !== undefined) return [polygonArea(stadsdel.coordinates)];
    log.error('unknown-place', { file: `${raw.config.folder}/region.json` }, { place: id });
    return [];
  });
  return {
    version: PACK_VERSION,
    outline,
    water,
    parks,
    greenGround,
    streets: raw.streets.map((street) => ({
      name: street.name,
      tier: street.tier,
      foot: street.foot ?? true,
      lines: packLines(street.lines, raw.files.streets, street.name, log),
    })),
    cycleRoutes: packLines(raw.cycleRoutes, raw.files.cycleRoutes, 'lines', log),
    rail: [
      ...packTracks('metro', raw.rail.tunnelbana, raw.files.rail, log),
      ...packTracks('commuter', raw.rail.pendeltag, raw.files.rail, log),
      ...packTracks('tram', raw.rail.sparvag, raw.files.rail, log),
    ],
    landmarks: [...landmarksFromPoints(raw, log), ...landmarksFromParks(parks)],
  };
}

function packLines(lines: RawLines, file: string, record: string, log: IssueLog) {
  checkPositions(lines.flat(), file, record, log);
  return lines.map(roundLine).filter((line) => line.length > 1);
}

/** One entry a named line; tracks without a name share one. */
function packTracks(
  kind: BasemapFile['rail'][number]['kind'],
  tracks: RawTracks,
  file: string,
  log: IssueLog,
): BasemapFile['rail'] {
  const names = [...new Set(tracks.map((track) => track.linje ?? undefined))];
  return names.map((name) => ({
    kind,
    ...optional('name', name),
    lines: tracks
      .filter((track) => (track.linje ?? undefined) === name)
      .flatMap((track) => packLines(track.lines, file, name ?? kind, log)),
  }));
}

function landmarksFromPoints(raw: RawSources, log: IssueLog): BasemapFile['landmarks'] {
  const { landmarkKinds, nameSuffixes, skippedPoints } = raw.config.region.basemap;
  const placeIds = new Set(raw.facts.places.map((place) => place.id));
  return raw.points.flatMap((point) => {
    const { id, name, coordinates } = point;
    if (placeIds.has(id) || id in skippedPoints || coordinates === null) return [];
    const kind = landmarkKinds[point.kind];
    if (kind === undefined) {
      log.error('unknown-point-kind', { file: raw.files.points, record: id }, { kind: point.kind });
      return [];
    }
    checkPositions([coordinates], raw.files.points, id, log);
    const suffix = nameSuffixes.find((end) => name.endsWith(end)) ?? '';
    return [
      {
        name: name.slice(0, name.length - suffix.length),
        kind,
        position: roundPosition(coordinates),
      },
    ];
  });
}

function landmarksFromParks(parks: BasemapFile['parks']): BasemapFile['landmarks'] {
  return parks.map(({ name, area }) => ({
    name,
    kind: 'park' as const,
    position: pointInside(area),
  }));
}

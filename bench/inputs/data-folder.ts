import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '#src/data/schema/manifest-file.ts';
import { placesFile } from '#src/data/schema/places-file.ts';
import { practiceFile } from '#src/data/schema/practice-file.ts';
import { regionFile } from '#src/data/schema/region-file.ts';
import type { Place } from '#src/domain/place/place.ts';
import { type DrawnPlace, namedPlaces, stadsdelPlaces } from '#src/domain/place/place-geometry.ts';
import type { IncidentDeskInput } from '#src/workers/incidents/incident-desk.ts';

/** What a page has fetched before it counts: the packed incidents and what they are counted by. */
export function readDataFolder(folder: string) {
  const bytesOf = (path: string) => new Uint8Array(readFileSync(join(folder, path))).buffer;
  const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const manifest = manifestFile.parse(jsonOf('manifest.json'));
  const { columns, header } = manifest.practice;
  const { places } = placesFile.parse(jsonOf(manifest.files.places.path));
  const { region } = regionFile.parse(jsonOf(manifest.files.region.path));
  const { projection, originEast, originNorth, circumradiiM } = region.hexGrid;
  const layerOf = (id: string, members: readonly DrawnPlace[]) => ({
    id,
    areas: members.map((place) => ({ id: place.id, area: place.boundary.area })),
  });
  const input: Omit<IncidentDeskInput, 'columns'> = {
    layers: [
      layerOf('place', namedPlaces(places as readonly Place[], region.hotspotIds)),
      layerOf('stadsdel', stadsdelPlaces(places as readonly Place[])),
    ],
    grids: circumradiiM.map((circumradiusM) => ({ circumradiusM, originEast, originNorth })),
    projection,
  };
  return {
    header: practiceFile.parse(jsonOf(header.path)),
    file: columns.path,
    bytes: bytesOf(columns.path),
    headerBytes: bytesOf(header.path),
    input,
  };
}

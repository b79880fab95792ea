/** WGS 84: half the equator's width, and how flat the earth is. Unit of the first: metres. */
const AXIS_M = 6_378_137;
const FLATNESS = 0.006_694_38;

/** What a degree measures on the ground at a latitude, on the WGS 84 ellipsoid. Unit: metres. */
export function degreeMetres(latitude: number): { readonly lon: number; readonly lat: number } {
  const radians = Math.PI / 180;
  const flat = 1 - FLATNESS * Math.sin(latitude * radians) ** 2;
  return {
    lon: (AXIS_M * Math.cos(latitude * radians) * radians) / Math.sqrt(flat),
    lat: (AXIS_M * (1 - FLATNESS) * radians) / flat ** 1.5,
  };
}

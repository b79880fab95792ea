/** Everything that is drawn comes from these: the same points and polygons in every run. */
export const TESSELLATION_SEED = 20261126;
export const POINT_SEED = 4711;
export const INCIDENT_SEED = 1973;

export const POINTS = 1_000_000;
export const LARGE_POINTS = 5_000_000;
export const COLD_POINTS = 10_000;

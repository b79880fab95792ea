import type { LocalizedText } from '../text/localized-text.ts';
import type { DataSet } from './source.ts';

/** Layers that place the rest: boundaries, tracks, names, schools. In the order of the legend. */
export const contextLayerIds = [
  'boundaries',
  'rail',
  'cycleRoutes',
  'streetNames',
  'schools',
  'entrances',
  'stops',
] as const;
export type ContextLayerId = (typeof contextLayerIds)[number];

export interface ContextLayerSource {
  readonly id: ContextLayerId;
  /** Ids of data sets. */
  readonly dataSetIds: readonly string[];
}

/** Shown layers that have one owner and one period. */
export interface ContextOrigin {
  readonly layers: readonly ContextLayerId[];
  readonly owner: string;
  readonly period: LocalizedText;
  readonly dataSetIds: readonly string[];
}

/** Where the shown layers come from and from when. A layer of several data sets stands once for each. */
export function contextOrigins(
  shown: Readonly<Record<ContextLayerId, boolean>>,
  sources: readonly ContextLayerSource[],
  dataSets: readonly DataSet[],
): readonly ContextOrigin[] {
  const origins = new Map<string, ContextOrigin>();
  for (const id of contextLayerIds.filter((layer) => shown[layer])) {
    for (const dataSetId of sources.find((one) => one.id === id)?.dataSetIds ?? []) {
      const dataSet = dataSets.find((one) => one.id === dataSetId);
      if (dataSet === undefined) continue;
      const { owner, period } = dataSet;
      const key = `${owner}\n${period.sv}`;
      const known = origins.get(key);
      origins.set(key, {
        owner,
        period,
        layers: [...new Set([...(known?.layers ?? []), id])],
        dataSetIds: [...new Set([...(known?.dataSetIds ?? []), dataSetId])],
      });
    }
  }
  return [...origins.values()];
}

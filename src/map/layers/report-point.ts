import { ScatterplotLayer } from '@deck.gl/layers';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { rgba } from './colour.ts';
import { FLAT } from './flat.ts';

export interface ReportPointInput {
  readonly positions: readonly LonLat[];
  readonly colours: ThemeTokens;
  readonly isVisible: boolean;
}

/** Where reports say that something is: a small ring with no class, because nothing is counted. */
export function reportPointLayer({
  positions,
  colours,
  isVisible,
}: ReportPointInput): ScatterplotLayer<LonLat> {
  return new ScatterplotLayer<LonLat>({
    id: 'report-point',
    data: positions,
    visible: isVisible,
    parameters: FLAT,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    filled: true,
    getPosition: ([lon, lat]) => [lon, lat],
    getRadius: 3.5,
    getLineWidth: 1.5,
    getFillColor: rgba(colours.surface),
    getLineColor: rgba(colours.text),
    updateTriggers: { getFillColor: [colours], getLineColor: [colours] },
  });
}

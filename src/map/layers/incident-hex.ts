import { SolidPolygonLayer } from '@deck.gl/layers';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { HexCellFill } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';

export interface IncidentHexInput {
  readonly cells: readonly HexCellFill[];
  readonly colours: ThemeTokens;
  readonly isVisible: boolean;
  readonly beforeId?: string;
}

export type IncidentHexLayer = SolidPolygonLayer<HexCellFill, UnderStyleLayer>;

/** Cells filled by class. A cell whose incidents the filter leaves out is drawn as nought. */
export function incidentHexLayer(input: IncidentHexInput): IncidentHexLayer {
  const { cells, colours, isVisible, beforeId } = input;
  return new SolidPolygonLayer<HexCellFill, UnderStyleLayer>({
    id: 'incident-hex',
    data: cells,
    visible: isVisible,
    parameters: FLAT,
    ...(beforeId === undefined ? {} : { beforeId }),
    getPolygon: ({ ring }) => ring as never,
    getFillColor: ({ cellClass }) =>
      cellClass === null
        ? rgba(colours.zeroFill, 0.55)
        : rgba(colours.offences[cellClass] ?? colours.offences[4]),
    updateTriggers: { getFillColor: [cells, colours] },
  });
}

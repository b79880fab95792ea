import type { LayerSpecification } from 'maplibre-gl';
import type { ThemeTokens } from '../../ui/tokens.ts';

export function groundLayers(colours: ThemeTokens): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
    {
      id: 'green',
      type: 'fill',
      source: 'green',
      paint: { 'fill-color': colours.greenGround, 'fill-antialias': false },
    },
    { id: 'parks', type: 'fill', source: 'parks', paint: { 'fill-color': colours.park } },
  ];
}

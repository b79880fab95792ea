/** Every layer deck.gl draws, in drawing order, by band. */
export const layerBands = {
  ground: [],
  context: [],
  measure: ['perceived-fill', 'pair-fill', 'incident-hex', 'offence-area'],
  plan: [
    'pair-outline',
    'perceived-ring-halo',
    'perceived-ring',
    'collaboration-halo',
    'collaboration-outline',
  ],
  feedback: [
    'hover-outline',
    'selection-halo',
    'selection-outline',
    'selection-point',
    'found-halo',
    'found-line',
    'found-point',
  ],
  labels: ['report-point', 'offence-disc', 'offence-count', 'unsafe-mark'],
} as const;

export type LayerBand = keyof typeof layerBands;
export type LayerId = (typeof layerBands)[LayerBand][number];

import type { MapScene } from '../map-scene.ts';
import type { PickableArea } from './places-at.ts';

/** What a click can mean: stadsdelar and every place that is drawn now. The region is the ground. */
export function pickableAreas(scene: MapScene): readonly PickableArea[] {
  return [
    ...scene.stadsdelAreas,
    ...(scene.perceived.isVisible
      ? scene.perceived.fills.filter(({ kind }) => kind !== 'region')
      : []),
    ...(scene.offences.isVisible ? scene.offences.symbols : []),
    ...(scene.collaboration.isVisible ? scene.collaboration.marks : []),
  ];
}

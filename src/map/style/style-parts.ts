import type { ExpressionSpecification } from 'maplibre-gl';

/** `zoom, value` pairs. Widths grow with the ground, so the base is that of the zoom itself. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', 1.5],
    ['zoom'],
    ...stops.flat(),
  ] as unknown as ExpressionSpecification;
}

/** A value that depends on the street's tier, which changes with the zoom. */
export function byTierAndZoom(
  stops: readonly (readonly [zoom: number, first: number, second: number, third: number])[],
  extra = 0,
): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', 1.5],
    ['zoom'],
    ...stops.flatMap(([zoom, first, second, third]) => [
      zoom,
      ['match', ['get', 'tier'], 1, first + extra, 2, second + extra, third + extra],
    ]),
  ] as unknown as ExpressionSpecification;
}

export function shown(isShown: boolean): 'visible' | 'none' {
  return isShown ? 'visible' : 'none';
}

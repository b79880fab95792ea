/**
 * Half-open labels of classes given by ascending lower bounds: `10–<20`, the last one `40–`.
 * `scale` turns a bound into the printed unit, as 100 for percent.
 */
export function classLabels(bounds: readonly number[], scale = 1): readonly string[] {
  const shown = bounds.map((bound) => String(Math.round(bound * scale)));
  return shown.map((lower, index) => {
    const upper = shown[index + 1];
    return upper === undefined ? `${lower}–` : `${lower}–<${upper}`;
  });
}

export interface PrintedScale {
  /** The whole bar; its middle mark stands at half. */
  readonly metres: number;
  /** In the unit the width was given in. */
  readonly width: number;
  /** `30000` for 1:30 000, to two significant digits. */
  readonly ratio: number;
}

const STEPS = [1, 2, 5] as const;
const MM_PER_M = 1000;

/**
 * The longest round distance that fits. `groundM` metres of ground lie across `widthMm` millimetres
 * of paper, at the middle of the picture.
 */
export function printedScale(groundM: number, widthMm: number, maxBarMm: number): PrintedScale {
  const metresPerMm = groundM / widthMm;
  const longest = metresPerMm * maxBarMm;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = STEPS.findLast((candidate) => candidate * power <= longest) ?? 1;
  const metres = step * power;
  return {
    metres,
    width: metres / metresPerMm,
    ratio: Number((metresPerMm * MM_PER_M).toPrecision(2)),
  };
}

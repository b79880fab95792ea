export type Rgb = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const SEEN_WITH = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export type Sight = keyof typeof SEEN_WITH;
export const sights = Object.keys(SEEN_WITH) as Sight[];

/** Smallest distance between two colours that lie side by side and mean two things. */
export const NOTICEABLE = 0.06;

export function linear(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

export function seen(rgb: Rgb, sight: Sight): Rgb {
  const [red = 0, green = 0, blue = 0] = SEEN_WITH[sight].map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  );
  return [red, green, blue];
}

/** Oklab, lightness 0–1. */
export function lab([red, green, blue]: Rgb): Rgb {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/** Distance in Oklab of two colours as a sight sees them. */
export function distanceSeen(a: string, b: string, sight: Sight): number {
  const [first, second] = [a, b].map((hex) => lab(seen(linear(hex), sight)));
  return Math.hypot(...(first ?? []).map((value, index) => value - (second?.[index] ?? 0)));
}

/** The smallest distance of any two of the colours. */
export function closestSeen(colours: readonly string[], sight: Sight): number {
  return Math.min(
    ...colours.flatMap((a, index) =>
      colours.slice(index + 1).map((b) => distanceSeen(a, b, sight)),
    ),
  );
}

/** The longer side of a kept photo is at most this. Unit: pixels. */
export const PHOTO_SIDE = 1600;

/** Why a photo could not be kept. */
export const photoIssues = ['not-an-image', 'device-full', 'not-kept', 'no-observation'] as const;
export type PhotoIssue = (typeof photoIssues)[number];

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The same shape within the largest side, whole pixels; never larger than it was. */
export function photoSize({ width, height }: PixelSize, side = PHOTO_SIDE): PixelSize {
  const scale = Math.min(1, side / Math.max(width, height));
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: scaled(width), height: scaled(height) };
}

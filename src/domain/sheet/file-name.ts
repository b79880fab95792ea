/** `platsbild-<region>-2025-11-25.png`. Ids have neither spaces nor accents. */
export function pictureFileName(regionId: string, isoDate: string): string {
  return `platsbild-${regionId}-${isoDate}.png`;
}

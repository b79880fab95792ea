/** `platsbild-<region>-2025-11-25.png`. Ids have neither spaces nor accents. */
export function pictureFileName(regionId: string, isoDate: string): string {
  return `platsbild-${regionId}-${isoDate}.png`;
}

/** `platsbild-<region>-<stem>-2025-11-25.csv`. */
export function fileName(
  regionId: string,
  stem: string,
  isoDate: string,
  extension: 'csv' | 'png',
): string {
  return `platsbild-${regionId}-${stem}-${isoDate}.${extension}`;
}

/** Bytes of a JPEG file, segment by segment. No decoder is asked to draw it. */
export function aJpeg(segments: readonly (readonly [marker: number, text: string])[] = []) {
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...segments.flatMap(([marker, text]) => aSegment(marker, text)),
    ...aSegment(0xdb, 'table'),
    // The scan: its header, a stuffed 0xff, the end of the picture.
    ...[0xff, 0xda, 0x00, 0x04, 0x01, 0x02, 0x11, 0xff, 0x00, 0x22, 0xff, 0xd9],
  ]);
}

/** A segment of metadata as cameras write it. */
export function aSegment(marker: number, text: string): readonly number[] {
  const body = [...new TextEncoder().encode(text)];
  return [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body];
}

export const EXIF = [0xe1, 'Exif\0\0MM\0*GPSLatitude'] as const;

/** Markers of JPEG (ITU-T T.81, table B.1). Every one follows a byte 0xff. */
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const FIRST_APP = 0xe0;
const LAST_APP = 0xef;
/** What a decoder needs: the pixels' shape (JFIF) and how the colours are coded (Adobe). */
const NEEDED_APPS: ReadonlySet<number> = new Set([0xe0, 0xee]);

interface Segment {
  readonly marker: number;
  /** From its 0xff to the byte after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The picture without whatever else the file carries: EXIF with position, time and device, XMP, IPTC,
 * previews, comments. Null where the bytes are not a JPEG file.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | null {
  const head = headOf(bytes);
  if (head === null) return null;
  const parts = [
    bytes.subarray(0, 2),
    ...head.segments
      .filter((segment) => !isExtra(segment))
      .map(({ from, to }) => bytes.subarray(from, to)),
    bytes.subarray(head.scanFrom, endOfImage(bytes, head.scanFrom)),
  ];
  const bare = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bare.set(part, at);
    at += part.length;
  }
  return bare;
}

/** Whether the bytes are a JPEG file that carries nothing but its picture. */
export function isBareJpeg(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return (
    head !== null &&
    !head.segments.some(isExtra) &&
    endOfImage(bytes, head.scanFrom) === bytes.length
  );
}

function isExtra({ marker }: Segment): boolean {
  const isApp = marker >= FIRST_APP && marker <= LAST_APP;
  return marker === COMMENT || (isApp && !NEEDED_APPS.has(marker));
}

/** The segments before the first scan. */
function headOf(
  bytes: Uint8Array,
): { readonly segments: readonly Segment[]; readonly scanFrom: number } | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return { segments, scanFrom: at };
    const to = at + 2 + lengthAt(bytes, at + 2);
    if (to < at + 4 || to > bytes.length) return null;
    segments.push({ marker, from: at, to });
    at = to;
  }
  return null;
}

/** The byte after the end of the picture: phones hang further pictures and films on behind it. */
function endOfImage(bytes: Uint8Array, scanFrom: number): number {
  for (let at = scanFrom + 2; at + 1 < bytes.length; at++) {
    if (bytes[at] === 0xff && bytes[at + 1] === END) return at + 2;
  }
  return bytes.length;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

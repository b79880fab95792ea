import { scoreSingleByte } from './single-byte-score.ts';

export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'cp850',
] as const;

export type TextEncodingName = (typeof textEncodings)[number];

export interface FoundEncoding {
  readonly encoding: TextEncodingName;
  /** Bytes of the byte order mark. */
  readonly markBytes: number;
  /** The last character is cut off in the middle. */
  readonly isTruncated: boolean;
  /** A person should look at the letters before the file is accepted. */
  readonly isUncertain: boolean;
}

const sure = { markBytes: 0, isTruncated: false, isUncertain: false };
const SCORED_BYTES = 1_000_000;
const ZERO_SHARE = 0.2;

/** Byte order mark, then the zero bytes of UTF-16, then valid UTF-8, then the letters. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { ...sure, encoding: 'utf-8', markBytes: 3, isTruncated: endsInside(bytes) };
  }
  const isOdd = bytes.length % 2 === 1;
  if (first === 0xff && second === 0xfe) {
    return { ...sure, encoding: 'utf-16le', markBytes: 2, isTruncated: isOdd };
  }
  if (first === 0xfe && second === 0xff) {
    return { ...sure, encoding: 'utf-16be', markBytes: 2, isTruncated: isOdd };
  }
  const wide = byZeroBytes(bytes);
  if (wide !== null) return { ...sure, encoding: wide, isTruncated: isOdd };
  const utf8 = checkUtf8(bytes);
  if (utf8 !== 'invalid') return { ...sure, encoding: 'utf-8', isTruncated: utf8 === 'truncated' };
  return { ...sure, ...scoreSingleByte(bytes.subarray(0, SCORED_BYTES)) };
}

/** Text that is mostly Latin letters has a zero in every second byte. */
function byZeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs === 0) return null;
  if (odd > pairs * ZERO_SHARE && even < odd / 4) return 'utf-16le';
  if (even > pairs * ZERO_SHARE && odd < even / 4) return 'utf-16be';
  return null;
}

function endsInside(bytes: Uint8Array): boolean {
  return checkUtf8(bytes.subarray(Math.max(0, bytes.length - 64))) === 'truncated';
}

/** 'truncated': valid but for a character that the end of the file cuts off. */
export function checkUtf8(bytes: Uint8Array): 'valid' | 'truncated' | 'invalid' {
  const { length } = bytes;
  for (let index = 0; index < length; ) {
    const byte = bytes[index] as number;
    if (byte < 0x80) {
      index++;
      continue;
    }
    const more =
      byte >= 0xc2 && byte <= 0xdf
        ? 1
        : byte >= 0xe0 && byte <= 0xef
          ? 2
          : byte >= 0xf0 && byte <= 0xf4
            ? 3
            : 0;
    if (more === 0) return 'invalid';
    for (let step = 1; step <= more; step++) {
      if (index + step >= length) return 'truncated';
      const next = bytes[index + step] as number;
      const low = step > 1 ? 0x80 : byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
      const high = step > 1 ? 0xbf : byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) return 'invalid';
    }
    index += more + 1;
  }
  return 'valid';
}

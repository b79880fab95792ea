import { DOS_UPPER_HALF } from '../../domain/import/dos-table.ts';
import type { TextEncodingName } from '../../domain/import/text-encoding.ts';

const PIECE_BYTES = 4_194_304;

/**
 * The whole text, decoded piece by piece; yields the bytes read so far.
 * @param from bytes to skip: the byte order mark
 */
export function* decodeText(
  bytes: Uint8Array,
  encoding: TextEncodingName,
  from = 0,
): Generator<number, string, undefined> {
  const decode = decoderOf(encoding);
  const pieces: string[] = [];
  for (let start = from; start < bytes.length; start += PIECE_BYTES) {
    const stop = Math.min(bytes.length, start + PIECE_BYTES);
    pieces.push(decode(bytes.subarray(start, stop), stop < bytes.length));
    yield stop;
  }
  return pieces.join('');
}

/** A short text in one go. */
export function decodeAll(bytes: Uint8Array, encoding: TextEncodingName): string {
  return decoderOf(encoding)(bytes, false);
}

/** `isMore`: a character may go on in the next piece. What is no character becomes U+FFFD. */
function decoderOf(encoding: TextEncodingName): (bytes: Uint8Array, isMore: boolean) => string {
  if (encoding === 'cp850') return decodeDos;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, isMore) => decoder.decode(bytes, { stream: isMore });
}

const CODES_AT_ONCE = 8_192;

/** No browser knows the DOS code pages. */
function decodeDos(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += CODES_AT_ONCE) {
    const codes = Array.from(bytes.subarray(start, start + CODES_AT_ONCE), (byte) =>
      byte < 0x80 ? byte : DOS_UPPER_HALF.charCodeAt(byte - 0x80),
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

import { encodeQR } from 'qr';

/** Longer texts get less correction, so that their parts stay large enough for a camera. */
const LONG_TEXT = 600;
const QUIET = 4;

/** Rows of a QR code, true is dark, with the four light ones around it that cameras need. At most about 2 900 characters. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: text.length > LONG_TEXT ? 'low' : 'medium', border: QUIET });
}

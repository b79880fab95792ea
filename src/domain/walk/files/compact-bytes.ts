import type { LonLat } from '../../geo/lon-lat.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base 64 as it may stand in an address, without fill. */
export function toAddressText(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letters = b === undefined ? 2 : c === undefined ? 3 : 4;
    for (let index = 0; index < letters; index++) text += LETTERS[(bits >> (18 - index * 6)) & 63];
  }
  return text;
}

/** Null where it is no such text. */
export function fromAddressText(text: string): readonly number[] | null {
  if (text.length % 4 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const part = text.slice(at, at + 4);
    let bits = 0;
    for (let index = 0; index < 4; index++) {
      const value = index < part.length ? LETTERS.indexOf(part[index] ?? '') : 0;
      if (value === -1) return null;
      bits = (bits << 6) | value;
    }
    for (let index = 0; index < part.length - 1; index++)
      bytes.push((bits >> (16 - index * 8)) & 255);
  }
  return bytes;
}

const UUID = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;
/** What ids of ours begin with; the empty one last. */
const PREFIXES = ['walk-', 'stop-', 'observation-', 'point-', ''] as const;
const PLAIN = PREFIXES.length;
const NONE = PLAIN + 1;
/** Degrees are written as whole hundred thousandths: about a metre. */
export const COMPACT_DECIMALS = 5;
const SCALE = 10 ** COMPACT_DECIMALS;

/** Whole numbers, ids and positions as few bytes. Positions are written from the one before. */
export class CompactWriter {
  readonly bytes: number[] = [];
  private last: readonly [number, number] = [0, 0];

  /** @param value whole, at least 0 */
  number(value: number): void {
    let left = value;
    while (left >= 128) {
      this.bytes.push((left % 128) | 128);
      left = Math.floor(left / 128);
    }
    this.bytes.push(left);
  }

  position([lon, lat]: LonLat): void {
    const next = [Math.round(lon * SCALE), Math.round(lat * SCALE)] as const;
    this.signed(next[0] - this.last[0]);
    this.signed(next[1] - this.last[1]);
    this.last = next;
  }

  id(id: string | null): void {
    if (id === null) {
      this.number(NONE);
      return;
    }
    const prefix = PREFIXES.findIndex(
      (one) => id.startsWith(one) && UUID.test(id.slice(one.length)),
    );
    if (prefix >= 0) {
      this.number(prefix);
      const hex = id.slice(PREFIXES[prefix]?.length).replaceAll('-', '');
      for (let at = 0; at < hex.length; at += 2) {
        this.bytes.push(Number.parseInt(hex.slice(at, at + 2), 16));
      }
      return;
    }
    this.number(PLAIN);
    this.number(id.length);
    for (let at = 0; at < id.length; at++) this.number(id.charCodeAt(at));
  }

  /** Some of a list, as bits. */
  some<Code extends string>(all: readonly Code[], chosen: readonly Code[]): void {
    this.number(all.reduce((sum, code, bit) => sum + (chosen.includes(code) ? 2 ** bit : 0), 0));
  }

  private signed(value: number): void {
    this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }
}

/** What was read is not what a writer has written. */
export class CompactError extends Error {
  override readonly name = 'CompactError';
}

export class CompactReader {
  private at = 0;
  private last: readonly [number, number] = [0, 0];

  constructor(private readonly bytes: readonly number[]) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  number(most: number = Number.MAX_SAFE_INTEGER): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (value > most) throw new CompactError('too large');
      if (byte < 128) return value;
    }
  }

  position(): LonLat {
    this.last = [this.last[0] + this.signed(), this.last[1] + this.signed()];
    return [this.last[0] / SCALE, this.last[1] / SCALE];
  }

  id(): string | null {
    const kind = this.number(NONE);
    if (kind === NONE) return null;
    if (kind === PLAIN) {
      const letters = Array.from({ length: this.number(120) }, () => this.number(0xffff));
      return String.fromCharCode(...letters);
    }
    const hex = Array.from({ length: 16 }, () => this.byte().toString(16).padStart(2, '0')).join(
      '',
    );
    const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
    return `${PREFIXES[kind] ?? ''}${parts.join('-')}-${hex.slice(20)}`;
  }

  some<Code extends string>(all: readonly Code[]): readonly Code[] {
    const bits = this.number(2 ** all.length - 1);
    return all.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1);
  }

  one<Code extends string>(all: readonly Code[]): Code {
    const code = all[this.number()];
    if (code === undefined) throw new CompactError('unknown code');
    return code;
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new CompactError('cut off');
    this.at++;
    return byte;
  }

  private signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

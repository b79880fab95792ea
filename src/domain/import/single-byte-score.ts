type SingleByte = 'windows-1252' | 'macintosh' | 'cp850';

interface Letters {
  readonly lower: ReadonlySet<number>;
  readonly upper: ReadonlySet<number>;
  /** Signs that stand beside words: quotes, dashes, hard spaces, section and degree signs. */
  readonly signs: ReadonlySet<number>;
}

/** Bytes of å ä ö é ü and their capitals, then of the signs. */
const LETTERS: Readonly<Record<SingleByte, Letters>> = {
  'windows-1252': {
    lower: new Set([0xe5, 0xe4, 0xf6, 0xe9, 0xfc, 0xe8, 0xe0, 0xe6, 0xf8]),
    upper: new Set([0xc5, 0xc4, 0xd6, 0xc9, 0xdc, 0xc6, 0xd8]),
    signs: new Set([0xa0, 0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x85, 0x80, 0xa7, 0xb0, 0xbd, 0xb4]),
  },
  macintosh: {
    lower: new Set([0x8c, 0x8a, 0x9a, 0x8e, 0x9f, 0x8f, 0x88, 0xbe, 0xbf]),
    upper: new Set([0x81, 0x80, 0x85, 0x83, 0x86, 0xae, 0xaf]),
    signs: new Set([0xca, 0xd2, 0xd3, 0xd4, 0xd5, 0xd0, 0xd1, 0xc9, 0xdb, 0xa4, 0xa1]),
  },
  cp850: {
    lower: new Set([0x86, 0x84, 0x94, 0x82, 0x81, 0x8a, 0x85, 0x91, 0x9b]),
    upper: new Set([0x8f, 0x8e, 0x99, 0x90, 0x9a, 0x92, 0x9d]),
    signs: new Set([0xff, 0xf5, 0xf8, 0xab]),
  },
};

/** The three letters that Swedish text is full of weigh more than the rare ones. */
const COMMON: Readonly<Record<SingleByte, ReadonlySet<number>>> = {
  'windows-1252': new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]),
  macintosh: new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85]),
  cp850: new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99]),
};

const CLOSE_CALL = 0.6;

/**
 * Chooses by where the letters stand: a small letter after a letter, a capital first in a word or
 * among capitals, a sign outside words. DOS is always uncertain: it is rare and easily mistaken.
 */
export function scoreSingleByte(bytes: Uint8Array): {
  readonly encoding: SingleByte;
  readonly isUncertain: boolean;
} {
  const encodings = ['windows-1252', 'macintosh', 'cp850'] as const;
  const scores = encodings.map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }));
  scores.sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined || next === undefined) {
    return { encoding: 'windows-1252', isUncertain: true };
  }
  const isClose = best.score <= 0 || next.score >= best.score * CLOSE_CALL;
  return { encoding: best.encoding, isUncertain: isClose || best.encoding === 'cp850' };
}

function scoreOf(bytes: Uint8Array, encoding: SingleByte): number {
  const { lower, upper, signs } = LETTERS[encoding];
  const common = COMMON[encoding];
  const caseOf = (byte: number | undefined) => {
    if (byte === undefined) return 'none';
    if (byte < 0x80) {
      const folded = byte | 0x20;
      if (folded < 0x61 || folded > 0x7a) return 'none';
      return byte === folded ? 'lower' : 'upper';
    }
    return lower.has(byte) ? 'lower' : upper.has(byte) ? 'upper' : 'none';
  };
  let score = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte < 0x80) continue;
    const before = caseOf(bytes[index - 1]);
    const after = caseOf(bytes[index + 1]);
    const weight = common.has(byte) ? 3 : 1;
    if (lower.has(byte)) {
      if (before === 'upper' && after === 'upper') score -= 2;
      else score += before === 'none' && after === 'none' ? weight / 3 : weight;
    } else if (upper.has(byte)) {
      if (before === 'lower') score -= 2;
      else score += before === 'none' && after === 'none' ? weight / 3 : weight;
    } else if (signs.has(byte)) {
      score += before !== 'none' && after !== 'none' ? -1 : 0.5;
    } else {
      score -= 2;
    }
  }
  return score;
}

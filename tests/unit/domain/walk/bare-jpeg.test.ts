import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareJpeg, isBareJpeg } from '#src/domain/walk/bare-jpeg.ts';
import { aJpeg, EXIF } from '../../../builders/jpegs.ts';

const JFIF = [0xe0, 'JFIF\0'] as const;
const ADOBE = [0xee, 'Adobe'] as const;

describe('a picture without metadata', () => {
  it.each([
    ['EXIF', EXIF],
    ['a colour profile or a list of previews', [0xe2, 'MPF\0']],
    ['IPTC', [0xed, 'Photoshop 3.0\0']],
    ['a comment', [0xfe, 'taken by N. N.']],
  ] as const)('loses %s and nothing else', (_, extra) => {
    const file = aJpeg([JFIF, extra, ADOBE]);
    expect(isBareJpeg(file)).toBe(false);
    expect(bareJpeg(file)).toEqual(aJpeg([JFIF, ADOBE]));
    expect(isBareJpeg(aJpeg([JFIF, ADOBE]))).toBe(true);
  });

  it('loses what hangs on behind the picture', () => {
    const file = new Uint8Array([...aJpeg(), ...new TextEncoder().encode('ftypmp4')]);
    expect(isBareJpeg(file)).toBe(false);
    expect(bareJpeg(file)).toEqual(aJpeg());
  });

  it.each([
    ['a PNG file', [0x89, 0x50, 0x4e, 0x47]],
    ['nothing', []],
    ['a beginning alone', [0xff, 0xd8]],
    ['a segment longer than the file', [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x00]],
    ['a segment without a length', [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x00, 0xff, 0xd9]],
  ])('is not made of %s', (_, bytes) => {
    expect(bareJpeg(new Uint8Array(bytes))).toBeNull();
    expect(isBareJpeg(new Uint8Array(bytes))).toBe(false);
  });

  it('is bare after one time, whatever bytes it was made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0xe0, max: 0xfe }), fc.string({ maxLength: 40 }))),
        (segments) => {
          const bare = bareJpeg(aJpeg(segments));
          return bare !== null && isBareJpeg(bare);
        },
      ),
    );
  });
});

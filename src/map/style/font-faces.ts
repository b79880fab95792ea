import latinExtItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-italic.woff2?url';
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import latinItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';
import { MAP_FONT, MAP_FONT_ITALIC } from './map-fonts.ts';

const LATIN = [
  'U+0-FF',
  'U+131',
  'U+152-153',
  'U+2BB-2BC',
  'U+2C6',
  'U+2DA',
  'U+2DC',
  'U+2000-206F',
];
const LATIN_EXT = ['U+100-2BA', 'U+1E00-1E9F', 'U+1EF2-1EFF'];

export const fontFaces: NonNullable<StyleSpecification['font-faces']> = {
  [MAP_FONT]: [
    { url: latin, 'unicode-range': LATIN },
    { url: latinExt, 'unicode-range': LATIN_EXT },
  ],
  [MAP_FONT_ITALIC]: [
    { url: latinItalic, 'unicode-range': LATIN },
    { url: latinExtItalic, 'unicode-range': LATIN_EXT },
  ],
};

let countFontLoad: Promise<void> | undefined;

/** Resolves when digits can be drawn; a failed load leaves the system's font. Loads once a page. */
export function loadCountFont(family: string): Promise<void> {
  countFontLoad ??= load(
    new FontFace(family, `url(${JSON.stringify(latin)})`, { weight: '200 900' }),
  );
  return countFontLoad;
}

async function load(font: FontFace): Promise<void> {
  try {
    document.fonts.add(await font.load());
  } catch {
    document.fonts.delete(font);
  }
}

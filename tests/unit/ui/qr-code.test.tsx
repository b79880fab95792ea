import decodeQR from 'qr/decode.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { qrModules } from '#src/data/export/qr-modules.ts';
import { QrCode } from '#src/ui/qr-code.tsx';
import { tokens } from '#src/ui/tokens.ts';

const PIXELS = 4;

/** Draws the rectangles of the path, as a camera would see them. */
function pictureOf(markup: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const width = size * PIXELS;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      for (let at = Number(x) * PIXELS; at < (Number(x) + Number(length)) * PIXELS; at++) {
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

describe('QrCode', () => {
  it.each([40, 700, 2_000])('is read back by a camera: %d characters', (length) => {
    const text = `https://example.org/#/vandring/ta-emot/${'Ab3-_x'.repeat(400)}`.slice(0, length);
    const markup = renderToStaticMarkup(<QrCode modules={qrModules(text)} label="a code" />);
    expect(decodeQR(pictureOf(markup))).toBe(text);
  });

  it('has four light modules around it and a text', () => {
    const markup = renderToStaticMarkup(<QrCode modules={qrModules('a')} label="a code" />);
    expect(markup).toContain('viewBox="0 0 29 29"');
    expect(markup).toContain('M4 4h7v1h-7z');
    expect(markup).toContain('role="img" aria-label="a code"');
  });

  it('is black on white in both themes', () => {
    for (const { codeInk, codePaper } of [tokens.light, tokens.dark]) {
      expect([codeInk, codePaper]).toEqual(['#000000', '#ffffff']);
    }
  });
});

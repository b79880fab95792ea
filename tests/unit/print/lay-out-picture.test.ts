import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { buildExploreSheet } from '#src/domain/sheet/build-explore-sheet.ts';
import type { ExploreSheetInput } from '#src/domain/sheet/explore-sheet-input.ts';
import { formatFor } from '#src/i18n/format.ts';
import { sv } from '#src/i18n/sv.ts';
import { layOutPicture } from '#src/print/picture/lay-out-picture.ts';
import { aPracticeInput, aRow, aSheetInput } from '../../builders/sheets.ts';

const i18n = i18next.createInstance();
await i18n.init({
  lng: 'sv',
  resources: { sv: { translation: sv } },
  interpolation: { escapeValue: false },
});
const words = { t: i18n.t, format: formatFor('sv') };

function layoutOf(given: Partial<ExploreSheetInput> = {}) {
  const sheet = buildExploreSheet(aSheetInput({ rows: [aRow()], ...given }));
  return layOutPicture(
    {
      sheet,
      map: { widthPx: 1200, heightPx: 800, metresPerPixel: 5, numbered: [] },
      discRadii: [11, 14, 18, 22, 27],
      address: 'https://example.org/',
    },
    words,
    (text) => text.length * 6,
  );
}

const textsOf = ({ items }: ReturnType<typeof layoutOf>) =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');

describe('the picture', () => {
  it('of practice data carries the mark across the map, in its head and in its legend', () => {
    const layout = layoutOf({ incidents: aPracticeInput() });

    expect(layout.items.filter(({ kind }) => kind === 'practice')).toHaveLength(1);
    expect(textsOf(layout)).toMatch(/INTERN · ÖVNINGSDATA · .*ÖVNINGSDATA Påhittade händelser/);
    expect(textsOf(layout)).toContain('40 inne, på nätet eller i hemmet visas inte');
    expect(textsOf(layout)).toContain('alla månader; alla dagar och timmar; alla brottstyper');
  });

  it('of pairs has nine squares and nought, and says what each axis is', () => {
    const layers = { offences: true, perceived: true, collaboration: true, pair: true };
    const layout = layoutOf({ layers });

    const squares = layout.items.filter((item) => item.kind === 'swatch' && item.ramp === 'pair');
    expect(squares).toHaveLength(12);
    expect(textsOf(layout)).toContain('Oro och anmälningar mäter olika saker.');
    expect(textsOf(layout)).toContain('Åt höger: händelser som polisen publicerat');
    expect(textsOf(layout)).toContain('Uppåt: Otrygg ute sent');
  });

  it('of published events carries no such mark', () => {
    const layout = layoutOf();

    expect(layout.items.some(({ kind }) => kind === 'practice')).toBe(false);
    expect(textsOf(layout)).not.toContain('ÖVNINGSDATA');
  });

  it('draws classes for hexagons and symbols for places', () => {
    const circles = (layout: ReturnType<typeof layoutOf>) =>
      layout.items.filter(({ kind }) => kind === 'circle').length;

    expect(circles(layoutOf({ incidents: aPracticeInput() }))).toBe(6);
    expect(circles(layoutOf({ incidents: aPracticeInput({ division: 'hex-large' }) }))).toBe(0);
  });

  it('explains the symbol of a hidden count only where counts are hidden', () => {
    const discs = (audience: 'internal' | 'public') =>
      layoutOf({ audience, incidents: aPracticeInput() }).items.flatMap((item) =>
        item.kind === 'disc' ? [item.text] : [],
      );

    expect(discs('internal')).toEqual([]);
    expect(discs('public')).toEqual(['<5']);
  });

  it('keeps every item inside the picture', () => {
    const layout = layoutOf({ incidents: aPracticeInput() });

    for (const item of layout.items) {
      if (!('y' in item)) continue;
      expect(item.y).toBeLessThanOrEqual(layout.height);
      expect(item.x).toBeLessThanOrEqual(layout.width);
    }
  });
});

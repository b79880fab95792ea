import { printedScale } from '../../domain/sheet/printed-scale.ts';
import type { Words } from '../../i18n/use-text.ts';
import { type MeasureText, type TextStyleName, textStyles } from '../picture/picture-items.ts';
import { wrapText } from '../picture/wrap-text.ts';
import type { PaperMaps } from './compare-maps.ts';
import type { CompareItem, ComparePictureLayout } from './compare-picture-items.ts';
import type { CompareText } from './compare-text.ts';
import { layOutPlot, PLOT_HEIGHT } from './lay-out-plot.ts';

const MARGIN = 24;
const WIDTH = 1152;
const GAP = 24;
const LONGEST_BAR = 140;
const CHIP_WIDTH = 210;
const PLOT_WIDTH = (WIDTH - GAP) / 2;
const fields = ['place', 'year', 'value', 'answers', 'period', 'source'] as const;
const shares = [0.22, 0.07, 0.17, 0.15, 0.21, 0.18] as const;

/** Finding, verdicts, maps, plots, table, then notes and sources. As tall as its text. */
export function layOutComparePicture(
  text: CompareText,
  words: Words,
  measure: MeasureText,
): ComparePictureLayout {
  const { t } = words;
  const page = new Page(measure);
  page.text(text.scope, 'heading');
  page.text(text.title, 'title');
  page.text(
    [text.audience, ...(text.mark === null ? [] : [text.mark]), text.made].join(' · '),
    'mark',
  );
  page.text(text.about.join(' · '), 'body');
  if (text.rows.length > 0) page.heading(t('compareOut.rows'));
  for (const row of text.rows) verdictRow(page, row);
  if (text.maps !== null) mapRow(page, text.maps, text.mark, words);
  if (text.plots.length > 0) {
    page.heading(t('compareOut.chart'));
    page.text(text.plotUnit, 'small');
    plotRows(page, text);
  }
  if (text.values.length > 0) {
    page.heading(t('compareOut.values'));
    page.cells(
      fields.map((field) => t(`compareView.table.${field}`)),
      'mark',
    );
    for (const value of text.values) {
      page.cells(
        fields.map((field) => value[field]),
        'small',
      );
    }
  }
  page.list(t('compareOut.apart'), text.apart);
  page.list(t('sheet.contradictions.title'), text.contradictions);
  page.list(t('compareOut.notes'), text.notes);
  page.list(t('sheet.sources.title'), [...text.sources, text.address]);
  return {
    width: WIDTH + 2 * MARGIN,
    height: Math.ceil(page.bottom + MARGIN),
    items: page.items,
  };
}

function verdictRow(page: Page, row: CompareText['rows'][number]): void {
  const top = page.bottom;
  const { lineHeight } = textStyles.mark;
  const width = page.measure(row.chip, 'mark') + 20;
  const x = MARGIN + WIDTH - width;
  page.items.push({
    kind: 'chip',
    x,
    y: top,
    width,
    height: lineHeight + 6,
    isReliable: row.code.startsWith('reliable'),
  });
  page.place(row.chip, 'mark', x + 10, top + 3);
  const textWidth = WIDTH - CHIP_WIDTH - GAP;
  page.text(`${row.against}: ${row.lead}`, 'mark', textWidth);
  page.text(row.notes.join(' '), 'small', textWidth);
  if (row.reference !== '') page.text(row.reference, 'small', textWidth);
  page.bottom += 4;
  page.rule();
}

function mapRow(page: Page, maps: PaperMaps, mark: string | null, words: Words): void {
  page.heading(words.t('compareOut.maps'));
  const width = (WIDTH - GAP * (maps.maps.length - 1)) / maps.maps.length;
  const height = (width * maps.height) / maps.width;
  for (const [index, map] of maps.maps.entries()) {
    const x = MARGIN + index * (width + GAP);
    page.place(map.title, 'mark', x, page.bottom);
    const y = page.bottom + textStyles.mark.lineHeight + 2;
    page.items.push({ kind: 'map', map, ground: maps, x, y, width });
    if (mark !== null) {
      page.items.push({ kind: 'practice', text: mark, x, y, width, height });
    }
  }
  page.bottom += textStyles.mark.lineHeight + height + 10;
  scaleRow(page, maps.width, width, words);
  page.text(maps.scaleTitle, 'small');
  const { ramp } = maps;
  page.keys([
    ...maps.marks.map(({ kind, label }) => ({ fill: { kind }, label, ramp })),
    ...maps.classes.map((label, index) => ({
      fill: { kind: 'class', index } as const,
      label,
      ramp,
    })),
  ]);
  page.keys(maps.changes.map(({ kind, label }) => ({ fill: { kind }, label, ramp })));
  for (const line of maps.notDrawn) page.text(line, 'small');
  page.text(maps.credit, 'small');
}

function scaleRow(page: Page, groundM: number, widthPx: number, { t, format }: Words): void {
  const { metres, width } = printedScale(groundM, widthPx, LONGEST_BAR);
  const y = page.bottom + 8;
  const [left, right] = [MARGIN, MARGIN + width];
  page.items.push(
    { kind: 'line', from: [left, y], to: [right, y], isDashed: false },
    { kind: 'line', from: [left, y - 5], to: [left, y], isDashed: false },
    { kind: 'line', from: [right, y - 5], to: [right, y], isDashed: false },
    { kind: 'north', x: right + 100, y: y - 10 },
  );
  page.place(`${format.number(metres)} m`, 'small', right + 8, page.bottom);
  page.place(t('sheet.north'), 'mark', right + 114, page.bottom - 2);
  page.bottom += 26;
}

function plotRows(page: Page, text: CompareText): void {
  for (let at = 0; at < text.plots.length; at += 2) {
    const top = page.bottom;
    const bottoms = text.plots.slice(at, at + 2).map(({ place, plot }, index) => {
      const x = MARGIN + index * (PLOT_WIDTH + GAP);
      page.place(place, 'mark', x, top + 4);
      const y = top + 4 + textStyles.mark.lineHeight;
      page.items.push(...layOutPlot(plot, { x, y, width: PLOT_WIDTH }, page.measure));
      let bottom = y + PLOT_HEIGHT;
      for (const { label } of plot.breaks)
        bottom = page.block(label, 'small', x, bottom, PLOT_WIDTH);
      return bottom;
    });
    page.bottom = Math.max(...bottoms) + 6;
  }
  for (const note of text.plotNotes) page.text(note, 'small');
}

/** Things below each other across the whole width. */
class Page {
  readonly items: CompareItem[] = [];
  bottom = MARGIN;

  constructor(readonly measure: MeasureText) {}

  text(text: string, style: TextStyleName, width = WIDTH): void {
    if (text !== '') this.bottom = this.block(text, style, MARGIN, this.bottom, width);
  }

  /** Where the text ends. */
  block(text: string, style: TextStyleName, x: number, top: number, width: number): number {
    let bottom = top;
    for (const line of wrapText(text, width, (part) => this.measure(part, style))) {
      this.place(line, style, x, bottom);
      bottom += textStyles[style].lineHeight;
    }
    return bottom;
  }

  place(text: string, style: TextStyleName, x: number, top: number): void {
    const { lineHeight } = textStyles[style];
    this.items.push({ kind: 'text', text, style, x, y: top + lineHeight * 0.76 });
  }

  heading(text: string): void {
    this.bottom += 12;
    this.text(text, 'heading');
    this.bottom += 2;
  }

  list(title: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.heading(title);
    for (const line of lines) this.text(line, 'small');
  }

  rule(): void {
    const y = this.bottom;
    this.items.push({ kind: 'line', from: [MARGIN, y], to: [MARGIN + WIDTH, y], isDashed: false });
    this.bottom += 6;
  }

  cells(texts: readonly string[], style: TextStyleName): void {
    const top = this.bottom;
    let x = MARGIN;
    let bottom = top;
    for (const [index, text] of texts.entries()) {
      const width = WIDTH * (shares[index] ?? 0);
      bottom = Math.max(bottom, this.block(text, style, x, top, width - 12));
      x += width;
    }
    this.bottom = bottom + 2;
    this.rule();
    this.bottom -= 3;
  }

  keys(
    entries: readonly {
      readonly fill: Extract<CompareItem, { kind: 'swatch' }>['fill'];
      readonly label: string;
      readonly ramp: PaperMaps['ramp'];
    }[],
  ): void {
    const { lineHeight } = textStyles.small;
    let x = MARGIN;
    for (const { fill, label, ramp } of entries) {
      const size = { width: 22, height: 14 };
      this.items.push({ kind: 'swatch', fill, ramp, x, y: this.bottom + 1, ...size });
      this.place(label, 'small', x + 28, this.bottom);
      x += 28 + this.measure(label, 'small') + 18;
    }
    this.bottom += lineHeight + 4;
  }
}

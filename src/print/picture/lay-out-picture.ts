import { collaborationSteps } from '../../domain/collaboration/place-collaboration.ts';
import type { ExploreSheet, SheetLegend } from '../../domain/sheet/explore-sheet.ts';
import { printedScale } from '../../domain/sheet/printed-scale.ts';
import { classLabels } from '../../i18n/class-labels.ts';
import type { Words } from '../../i18n/use-text.ts';
import type { StatusSymbolName } from '../../ui/symbols/status-symbols.ts';
import {
  attributionText,
  madeText,
  offenceUnit,
  perceivedUnit,
  periodTexts,
  sourceReference,
  sourceText,
  titleText,
} from '../sheet-words.ts';
import {
  type MeasureText,
  type PictureItem,
  type PictureLayout,
  type TextStyleName,
  textStyles,
} from './picture-items.ts';
import { wrapText } from './wrap-text.ts';

export interface PictureInput {
  readonly sheet: ExploreSheet;
  readonly map: {
    readonly widthPx: number;
    readonly heightPx: number;
    readonly metresPerPixel: number;
    readonly numbered: readonly { readonly label: string; readonly number: number }[];
  };
  readonly discRadii: readonly number[];
  readonly address: string;
}

const MARGIN = 24;
const COLUMN_GAP = 28;
const LONGEST_BAR = 160;
const SWATCH = 15;

/** Title, map, legends side by side, then notes, sources and the address. As tall as its text. */
export function layOutPicture(
  input: PictureInput,
  words: Words,
  measure: MeasureText,
): PictureLayout {
  const { sheet, map } = input;
  const { t } = words;
  const page = new Column(MARGIN, MARGIN, map.widthPx, measure);
  page.text(titleText(sheet, words), 'title');
  page.text(
    `${t(`sheet.audienceMark.${sheet.audience}`)} · ${sheet.regionName} · ${madeText(sheet, words)}`,
    'mark',
  );
  if (sheet.legends.length > 0) {
    page.text(`${t('sheet.periodTitle')}: ${periodTexts(sheet, words).join('; ')}.`, 'body');
  }
  page.space(8);
  const mapBox = { x: MARGIN, y: page.bottom, width: map.widthPx, height: map.heightPx };
  page.add({ kind: 'map', ...mapBox }, map.heightPx);
  if (sheet.isPractice) page.add({ kind: 'practice', text: t('sheet.practice') }, 0);
  page.space(10);
  scaleRow(page, input, words);
  if (map.numbered.length > 0) {
    const key = map.numbered.map(({ number, label }) => `${number} ${label}`).join(' · ');
    page.text(`${t('sheet.key')} ${key}`, 'body');
  }
  page.space(10);

  const count = Math.max(sheet.legends.length, 1);
  const width = (map.widthPx - COLUMN_GAP * (count - 1)) / count;
  const columns = sheet.legends.map((legend, index) => {
    const column = new Column(MARGIN + index * (width + COLUMN_GAP), page.bottom, width, measure);
    legendColumn(column, legend, input, words);
    return column;
  });
  page.moveTo(Math.max(page.bottom, ...columns.map(({ bottom }) => bottom)));
  page.space(10);

  for (const note of sheet.notes) page.text(t(`sheet.note.${note}`), 'small');
  if (sheet.contradictions.length > 0) {
    const ids = sheet.contradictions.map(({ id }) => id).join(', ');
    page.text(`${t('sheet.contradictions.title')}: ${ids}.`, 'small');
  }
  page.space(8);
  page.text(t('sheet.sources.title'), 'heading');
  for (const source of sheet.sources) {
    page.text(`[${source.number}] ${sourceText(source, words)}`, 'small');
  }
  page.text(attributionText(sheet, words), 'small');
  page.text(t('sheet.address', { address: input.address }), 'small');

  return {
    width: map.widthPx + 2 * MARGIN,
    height: Math.ceil(page.bottom + MARGIN),
    map: mapBox,
    items: [...page.items, ...columns.flatMap(({ items }) => items)],
  };
}

/** Things below each other. */
class Column {
  readonly items: PictureItem[] = [];

  constructor(
    readonly x: number,
    public bottom: number,
    readonly width: number,
    readonly measure: MeasureText,
  ) {}

  text(text: string, style: TextStyleName): void {
    const { lineHeight } = textStyles[style];
    for (const line of wrapText(text, this.width, (part) => this.measure(part, style))) {
      this.place(line, style, this.x, this.bottom);
      this.bottom += lineHeight;
    }
  }

  /** A text on a line that starts at `top`. */
  place(text: string, style: TextStyleName, x: number, top: number): void {
    const { lineHeight } = textStyles[style];
    this.items.push({ kind: 'text', text, style, x, y: top + lineHeight * 0.76 });
  }

  add(item: PictureItem, height: number): void {
    this.items.push(item);
    this.bottom += height;
  }

  space(height: number): void {
    this.bottom += height;
  }

  moveTo(bottom: number): void {
    this.bottom = bottom;
  }

  /** Marks with a word each, as many on a line as fit. */
  flow(entries: readonly Entry[]): void {
    const { lineHeight } = textStyles.small;
    let left = this.x;
    for (const { draw, text } of entries) {
      const width = SWATCH + 6 + this.measure(text, 'small');
      if (left > this.x && left + width > this.x + this.width) {
        left = this.x;
        this.bottom += lineHeight + 3;
      }
      this.items.push(draw(left, this.bottom + (lineHeight - SWATCH) / 2));
      this.place(text, 'small', left + SWATCH + 6, this.bottom);
      left += width + 16;
    }
    this.bottom += lineHeight + 4;
  }
}

interface Entry {
  readonly text: string;
  draw(x: number, y: number): PictureItem;
}

function symbol(name: StatusSymbolName, text: string): Entry {
  return { text, draw: (x, y) => ({ kind: 'symbol', name, x, y, size: SWATCH }) };
}

function swatch(
  kind: Extract<PictureItem, { kind: 'swatch' }>['swatch'],
  ramp: 'offences' | 'perceived',
  text: string,
): Entry {
  return {
    text,
    draw: (x, y) => ({ kind: 'swatch', swatch: kind, ramp, x, y, width: SWATCH, height: SWATCH }),
  };
}

function scaleRow(page: Column, { map }: PictureInput, { t, format }: Words): void {
  const { metres, width } = printedScale(
    map.widthPx * map.metresPerPixel,
    map.widthPx,
    LONGEST_BAR,
  );
  const top = page.bottom;
  page.place(format.number(0), 'small', page.x, top);
  page.place(`${format.number(metres)} m`, 'small', page.x + width + 6, top + 6);
  page.items.push({ kind: 'scale-bar', x: page.x, y: top + 16, width });
  page.items.push({ kind: 'north', x: page.x + page.width - 16, y: top - 2 });
  page.place(t('sheet.north'), 'mark', page.x + page.width - 38, top + 4);
  page.space(34);
}

function legendColumn(
  column: Column,
  legend: SheetLegend,
  { discRadii }: PictureInput,
  words: Words,
): void {
  const { t } = words;
  column.text(t(`layer.${legend.layer}`), 'heading');
  switch (legend.layer) {
    case 'offences':
      column.text(offenceUnit(legend, words), 'small');
      column.space(6);
      circles(column, legend.bounds, discRadii, t('mark.zero'));
      column.flow([
        swatch('missing', 'offences', t('mark.missing')),
        swatch('withheld', 'offences', t('mark.withheld')),
        symbol('ranked', t('legend.offences.ranked')),
      ]);
      column.text(t('legend.offences.withoutPlace', { count: legend.withoutPlace }), 'small');
      break;
    case 'perceived':
      column.text(perceivedUnit(legend, words), 'small');
      column.space(6);
      column.flow([
        ...classLabels(legend.bounds, 100).map((label, index) => swatch(index, 'perceived', label)),
        swatch('zero', 'perceived', t('mark.zero')),
        swatch('missing', 'perceived', t('mark.missing')),
        swatch('withheld', 'perceived', t('mark.withheld')),
      ]);
      column.flow([
        swatch('ring', 'perceived', t('legend.perceived.place')),
        symbol('named-unsafe', t('legend.perceived.namedUnsafe')),
      ]);
      break;
    case 'collaboration':
      column.text(t('legend.collaboration.unit'), 'small');
      column.space(6);
      column.flow([
        ...collaborationSteps.map((step) => symbol(step, t(`stepShort.${step}`))),
        symbol('classified', `${t('drugScene.title')}, ${t('drugScene.classified')}`),
        symbol('classification-ended', t('drugScene.ended')),
        symbol('contradiction', t('legend.collaboration.contradiction')),
      ]);
      break;
  }
  if (legend.sourceNumbers.length > 0) {
    column.text(sourceReference(legend.sourceNumbers, words), 'small');
  }
}

const ZERO_RADIUS = 6;

/** The map's own sizes, smallest first, all standing on one line. */
function circles(
  column: Column,
  bounds: readonly number[],
  radii: readonly number[],
  zero: string,
): void {
  const entries = [
    { label: zero, radius: ZERO_RADIUS, sizeClass: null },
    ...classLabels(bounds).map((label, index) => ({
      label,
      radius: radii[index] ?? 0,
      sizeClass: index,
    })),
  ];
  const tallest = Math.max(...entries.map(({ radius }) => radius));
  const ground = column.bottom + 2 * tallest;
  let left = column.x;
  for (const { label, radius, sizeClass } of entries) {
    const width = Math.max(2 * radius, column.measure(label, 'small'));
    const middle = left + width / 2;
    column.items.push({ kind: 'circle', sizeClass, x: middle, y: ground - radius, radius });
    column.place(label, 'small', middle - column.measure(label, 'small') / 2, ground + 2);
    left += width + 10;
  }
  column.moveTo(ground + textStyles.small.lineHeight + 6);
}

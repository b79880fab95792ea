import type { ExploreSheet } from '../../domain/sheet/explore-sheet.ts';
import { printedScale } from '../../domain/sheet/printed-scale.ts';
import { codeText } from '../../i18n/contradiction-text.ts';
import type { Words } from '../../i18n/use-text.ts';
import { legendParts } from '../legend/legend-parts.ts';
import {
  attributionText,
  incidentMark,
  madeText,
  periodTexts,
  sourceText,
  titleText,
} from '../sheet-words.ts';
import { Column } from './column.ts';
import { layOutLegend } from './lay-out-legend.ts';
import type { MeasureText, PictureLayout } from './picture-items.ts';

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

/** Title, map, legends side by side, then notes, sources and the address. As tall as its text. */
export function layOutPicture(
  input: PictureInput,
  words: Words,
  measure: MeasureText,
): PictureLayout {
  const { sheet, map } = input;
  const { t } = words;
  const mark = sheet.incidentOrigin === null ? null : incidentMark(sheet.incidentOrigin, words);
  const page = new Column(MARGIN, MARGIN, map.widthPx, measure);
  page.text(titleText(sheet, words), 'title');
  page.text(
    [
      t(`sheet.audienceMark.${sheet.audience}`),
      ...(mark === null ? [] : [mark]),
      sheet.regionName,
      madeText(sheet, words),
    ].join(' · '),
    'mark',
  );
  if (sheet.legends.length > 0) {
    page.text(`${t('sheet.periodTitle')}: ${periodTexts(sheet, words).join('; ')}.`, 'body');
  }
  page.space(8);
  const mapBox = { x: MARGIN, y: page.bottom, width: map.widthPx, height: map.heightPx };
  page.add({ kind: 'map', ...mapBox }, map.heightPx);
  if (mark !== null) page.add({ kind: 'practice', text: mark }, 0);
  page.space(10);
  scaleRow(page, input, words);
  if (map.numbered.length > 0) {
    const key = map.numbered.map(({ number, label }) => `${number} ${label}`).join(' · ');
    page.text(`${t('sheet.key')} ${key}`, 'body');
  }
  page.space(10);

  const legends = sheet.legends.map((legend) => legendParts(legend, sheet.audience, words));
  const narrow = legends.filter(({ isWide }) => !isWide);
  const count = Math.max(narrow.length, 1);
  const width = (map.widthPx - COLUMN_GAP * (count - 1)) / count;
  const columns = narrow.map((content, index) => {
    const column = new Column(MARGIN + index * (width + COLUMN_GAP), page.bottom, width, measure);
    layOutLegend(column, content, input.discRadii, words);
    return column;
  });
  page.moveTo(Math.max(page.bottom, ...columns.map(({ bottom }) => bottom)));
  page.space(10);
  for (const content of legends.filter(({ isWide }) => isWide)) {
    layOutLegend(page, content, input.discRadii, words);
    page.space(8);
  }

  for (const note of sheet.notes) page.text(t(`sheet.note.${note}`), 'small');
  if (sheet.contradictions.length > 0) {
    const ids = sheet.contradictions
      .map(({ id, review }) => codeText(id, review, words))
      .join(', ');
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

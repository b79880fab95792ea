import type {
  CountedOffenceSheet,
  OffenceSheet,
  SheetFact,
} from '../../domain/offence-sheet/offence-sheet.ts';
import { reviewFor } from '../../domain/source/contradiction-review.ts';
import type { Words } from '../../i18n/use-text.ts';
import type { PaperBlock } from '../paper.tsx';
import { contradictionText, incidentMark, madeText, sourceText } from '../sheet-words.ts';
import { hourBlocks, newestBlocks, placesNote, seasonBlocks } from './incident-blocks.tsx';
import { heading, line } from './line-blocks.tsx';
import {
  denominatorTable,
  factsTable,
  monthsTable,
  placesTable,
  publishedTable,
  seasonTable,
  type TextTable,
} from './offence-tables.ts';
import { channelTexts, denominatorTexts, rankText, typeText } from './offence-words.ts';
import { type PaperTables, tableBlocks } from './table-blocks.tsx';

export interface OffenceBlocks {
  readonly blocks: readonly PaperBlock[];
  readonly columns: PaperTables;
}

/** The sheet as blocks of paper, in the order of the screen. */
export function offenceBlocks(sheet: OffenceSheet, words: Words): OffenceBlocks {
  const columns: Record<string, readonly string[]> = {};
  const table = (id: string, made: TextTable | null, mark: string | null = null) => {
    if (made === null) return [];
    const found = tableBlocks(id, made, mark);
    columns[id] = found.widths;
    return found.blocks;
  };
  // Notes stand once, among the contradictions below.
  const reviews = new Map(
    sheet.contradictions.flatMap(({ id, review }) =>
      review === undefined ? [] : [[id, reviewFor(review, 'public')] as const],
    ),
  );
  const facts = (id: string, label: string, list: readonly SheetFact[]) =>
    list.length === 0 ? [] : table(id, factsTable('facts', label, list, reviews, words));
  const { t } = words;
  const type = typeText(sheet.type, words);
  const aboutFacts =
    sheet.about.length === 0
      ? [line('about-none', t('offenceSheets.about.none'))]
      : facts('about', t('offenceSheets.about.label', { type }), sheet.about);
  const head = { id: 'head', content: <Head sheet={sheet} words={words} /> };
  const ground = groundBlocks(sheet, words);
  if (sheet.type === 'close-relationships') {
    return {
      columns,
      blocks: [
        head,
        line('close', t('offenceSheets.closeText')),
        heading('about-title', t('offenceSheets.about.title')),
        ...aboutFacts,
        ...darkFigureBlocks(sheet, words),
        ...ground,
      ],
    };
  }
  const { incidents, published } = sheet;
  const mark = incidents === null ? null : incidentMark(incidents.origin, words);
  return {
    columns,
    blocks: [
      head,
      ...(sheet.isPoliceDiscovered
        ? [line('police', t('offenceSheets.policeDiscoveredText'))]
        : []),
      heading('about-title', t('offenceSheets.about.title')),
      ...aboutFacts,
      heading('trend-title', t('offenceSheets.trend.title')),
      ...statedLines(sheet, words),
      line(
        'published-note',
        `${t('offenceSheets.trend.publishedNote')}${published?.sourceNumber == null ? '' : ` [${published.sourceNumber}]`}`,
      ),
      ...(published?.isWider === true
        ? [line('published-wider', t('offenceSheets.trend.publishedWider'))]
        : []),
      ...table('published', published === null ? null : publishedTable(published, type, words)),
      ...(incidents === null
        ? [line('no-incidents', t('offenceSheets.incidents.published'))]
        : [
            ...newestBlocks(incidents, words),
            ...table('months', monthsTable(incidents, type, words), mark),
            line('months-note', t('offenceSheets.trend.monthsNote')),
            line('channels', channelTexts(incidents, words).join(' ')),
            heading('season-title', t('offenceSheets.season.title')),
            ...seasonBlocks(incidents, words),
            ...table('season', seasonTable(incidents, type, words), mark),
          ]),
      heading('place-title', t('offenceSheets.place.title')),
      ...(sheet.placeFacts.length === 0
        ? [line('place-none', t('offenceSheets.place.noFacts'))]
        : facts('place-facts', t('offenceSheets.place.facts'), sheet.placeFacts)),
      ...rankLines(sheet, type, words),
      ...(incidents === null
        ? []
        : [
            ...table('places', placesTable(incidents, type, words), mark),
            line('places-note', placesNote(incidents, words)),
          ]),
      heading('time-title', t('offenceSheets.time.title')),
      ...(sheet.timeFacts.length === 0
        ? [line('time-none', t('offenceSheets.time.noFacts'))]
        : facts('time-facts', t('offenceSheets.time.title'), sheet.timeFacts)),
      ...hourBlocks(incidents, type, words),
      ...darkFigureBlocks(sheet, words),
      ...denominatorBlocks(sheet, words, table('denominators', denominatorTable(sheet, words))),
      ...facts('denominator-facts', t('offenceSheets.about.title'), sheet.denominatorFacts),
      ...ground,
    ],
  };
}

function Head({ sheet, words }: { readonly sheet: OffenceSheet; readonly words: Words }) {
  const { t } = words;
  const incidents = 'incidents' in sheet ? sheet.incidents : null;
  return (
    <header className="pb-paper-title">
      <h1>{t('offenceSheets.sheetTitle', { type: t(`offenceSheets.type.${sheet.type}`) })}</h1>
      <p>
        <strong className="pb-paper-audience">{t(`sheet.audienceMark.${sheet.audience}`)}</strong>{' '}
        {'isPoliceDiscovered' in sheet && sheet.isPoliceDiscovered && (
          <strong className="pb-paper-audience">{t('offenceSheets.policeDiscovered')}</strong>
        )}{' '}
        {incidents !== null && (
          <strong className="pb-paper-audience">{incidentMark(incidents.origin, words)}</strong>
        )}{' '}
        {[sheet.regionName, madeText(sheet, words)].join(' · ')}
      </p>
      <p>
        {[
          t('offenceSheets.footnote', { document: words.format.text(sheet.document) }),
          ...(incidents === null
            ? []
            : [
                `${incidentMark(incidents.origin, words)} ${t('offenceSheets.incidents.period', { ...incidents.collected })}`,
              ]),
          ...(sheet.leftOut === 0 ? [] : [t('offenceSheets.leftOut', { count: sheet.leftOut })]),
        ].join(' · ')}
      </p>
    </header>
  );
}

function statedLines({ stated }: CountedOffenceSheet, { t, format }: Words) {
  return stated.map(({ id, name, counts }) =>
    line(
      `stated-${id}`,
      `${t('offenceSheets.trend.stated')}: ${format.text(name)}: ${counts.map(({ year, count }) => `${format.number(count)} (${year})`).join(', ')}. ${t('offenceSheets.trend.statedNote')}`,
    ),
  );
}

function rankLines(
  { ranks }: CountedOffenceSheet,
  type: string,
  words: Words,
): readonly PaperBlock[] {
  if (ranks.length === 0) return [];
  const texts = ranks.map((rank) => rankText(rank, words));
  return [
    line('ranks-note', words.t('offenceSheets.place.ranksNote', { type })),
    line('ranks', `${texts.join('; ')}.`),
  ];
}

function darkFigureBlocks(sheet: OffenceSheet, { t, format }: Words): readonly PaperBlock[] {
  return [
    heading('dark-title', t('offenceSheets.darkFigure.title')),
    ...(sheet.darkFigure.length === 0
      ? [line('dark-none', t('offenceSheets.darkFigure.unknown'))]
      : []),
    ...sheet.darkFigure.map(({ fact, sourceNumber }) =>
      line(
        `dark-${fact.id}`,
        `${format.text(fact.caveat ?? fact.text)} (${t('source.lines', { lines: fact.lines })}) [${sourceNumber}]`,
      ),
    ),
    ...('isPoliceDiscovered' in sheet && sheet.isPoliceDiscovered
      ? [line('dark-police', t('offenceSheets.darkFigure.police'))]
      : []),
  ];
}

function denominatorBlocks(
  { denominators }: CountedOffenceSheet,
  words: Words,
  rows: readonly PaperBlock[],
): readonly PaperBlock[] {
  if (denominators === null) return [];
  const { t } = words;
  const { verdict, judgement, unsuitable } = denominatorTexts(denominators, words);
  return [
    heading('denominator-title', t('offenceSheets.denominator.title')),
    line('denominator-verdict', `${verdict} ${judgement}`),
    ...rows,
    ...(unsuitable.length === 0
      ? []
      : [
          line(
            'denominator-unsuitable',
            `${t('offenceSheets.denominator.unsuitable')}: ${unsuitable.join(' ')}`,
          ),
        ]),
  ];
}

function groundBlocks(sheet: OffenceSheet, words: Words): readonly PaperBlock[] {
  const { t } = words;
  return [
    heading('contradictions-title', t('sheet.contradictions.title')),
    ...(sheet.contradictions.length === 0
      ? [line('contradictions-none', t('sheet.contradictions.none'))]
      : sheet.contradictions.map((one) => line(`code-${one.id}`, contradictionText(one, words)))),
    heading('sources-title', t('offenceSheets.sources')),
    ...sheet.sources.map((source) =>
      line(`source-${source.number}`, `[${source.number}] ${sourceText(source, words)}`),
    ),
  ];
}

import './print.css';
import { useMemo } from 'react';
import type { ExploreSheet } from '../domain/sheet/explore-sheet.ts';
import { useText } from '../i18n/use-text.ts';
import { SheetLegends, WideLegends } from './legend/sheet-legends.tsx';
import { Paper, type PaperBlock } from './paper.tsx';
import { paperColours } from './paper-colours.ts';
import { SheetMap, type SheetPicture } from './sheet-map.tsx';
import { columnWidths, TABLE_HEAD, TableHead, TableRow } from './sheet-table.tsx';
import {
  attributionText,
  contradictionText,
  incidentMark,
  internalText,
  madeText,
  periodTexts,
  sourceText,
  titleText,
} from './sheet-words.ts';

export interface ExploreSheetProps {
  readonly sheet: ExploreSheet;
  /** Null: the map could not be drawn, and the page says so. */
  readonly picture: SheetPicture | null;
  /** Of the map's count symbols as printed. Unit: pixels. */
  readonly discRadii: readonly number[];
}

export function ExploreSheetPages({ sheet, picture, discRadii }: ExploreSheetProps) {
  const words = useText();
  const { t } = words;
  const blocks = useMemo(() => sheetBlocks(sheet, picture, discRadii), [sheet, picture, discRadii]);
  const columns = useMemo(() => ({ places: columnWidths(sheet) }), [sheet]);
  return (
    <div className="pb-paper-frame" style={paperColours} data-audience={sheet.audience}>
      <Paper
        label={t('sheet.preview.pages')}
        blocks={blocks}
        columns={columns}
        footer={(page, pages) => (
          <>
            <span>{`${t('app.name')} · ${sheet.regionName}`}</span>
            <strong>{t(`sheet.audienceMark.${sheet.audience}`)}</strong>
            {sheet.incidentOrigin !== null && (
              <strong>{incidentMark(sheet.incidentOrigin, words)}</strong>
            )}
            <span>{t('sheet.madeShort', sheet.made)}</span>
            <span>{t('sheet.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}

function sheetBlocks(
  sheet: ExploreSheet,
  picture: SheetPicture | null,
  discRadii: readonly number[],
): readonly PaperBlock[] {
  return [
    { id: 'head', content: <Head sheet={sheet} /> },
    { id: 'map', content: <MapPart sheet={sheet} picture={picture} /> },
    ...(sheet.legends.length === 0
      ? []
      : [
          { id: 'legend', content: <SheetLegends sheet={sheet} discRadii={discRadii} /> },
          { id: 'wide-legend', content: <WideLegends sheet={sheet} discRadii={discRadii} /> },
        ]),
    { id: 'table-title', keepsWithNext: true, content: <TableTitle sheet={sheet} /> },
    {
      id: TABLE_HEAD,
      keepsWithNext: true,
      table: 'places',
      content: <TableHead sheet={sheet} />,
    },
    ...sheet.rows.map((row) => ({
      id: `row-${row.placeId}`,
      table: 'places',
      repeats: TABLE_HEAD,
      content: <TableRow sheet={sheet} row={row} id={`row-${row.placeId}`} />,
    })),
    ...listBlocks(
      'internal',
      sheet.internalStatements.map((statement) => (
        <InternalLine key={statement.factId} statement={statement} />
      )),
    ),
    { id: 'contradictions', keepsWithNext: true, content: <Heading name="contradictions" /> },
    ...(sheet.contradictions.length === 0
      ? [{ id: 'contradictions-none', content: <NoContradictions /> }]
      : sheet.contradictions.map((contradiction) => ({
          id: contradiction.id,
          content: <ContradictionLine contradiction={contradiction} />,
        }))),
    ...listBlocks(
      'notes',
      sheet.notes.map((note) => <Note key={note} note={note} />),
    ),
    ...listBlocks(
      'sources',
      sheet.sources.map((source) => <SourceLine key={source.number} source={source} />),
    ),
    { id: 'attributions', content: <Attributions sheet={sheet} /> },
  ];
}

/** A heading with its lines; nothing where there are no lines. */
function listBlocks(
  name: 'internal' | 'notes' | 'sources',
  lines: readonly PaperBlock['content'][],
): readonly PaperBlock[] {
  if (lines.length === 0) return [];
  return [
    { id: name, keepsWithNext: true, content: <Heading name={name} /> },
    ...lines.map((content, index) => ({ id: `${name}-${index}`, content })),
  ];
}

function Head({ sheet }: { readonly sheet: ExploreSheet }) {
  const words = useText();
  const { t } = words;
  return (
    <header className="pb-paper-title">
      <h1>{titleText(sheet, words)}</h1>
      <p>
        <strong className="pb-paper-audience">{t(`sheet.audienceMark.${sheet.audience}`)}</strong>{' '}
        {sheet.incidentOrigin !== null && (
          <strong className="pb-paper-audience">{incidentMark(sheet.incidentOrigin, words)}</strong>
        )}{' '}
        {[sheet.regionName, madeText(sheet, words)].join(' · ')}
      </p>
      {sheet.legends.length > 0 && (
        <p>{`${t('sheet.periodTitle')}: ${periodTexts(sheet, words).join('; ')}.`}</p>
      )}
    </header>
  );
}

interface MapPartProps {
  readonly sheet: ExploreSheet;
  readonly picture: SheetPicture | null;
}

function MapPart({ sheet, picture }: MapPartProps) {
  const words = useText();
  const { t } = words;
  if (picture === null) return <p className="pb-paper-no-map">{t('sheet.progress.failed')}</p>;
  return (
    <SheetMap
      picture={picture}
      alt={t('sheet.image.alt', { region: sheet.regionName })}
      mark={sheet.incidentOrigin === null ? null : incidentMark(sheet.incidentOrigin, words)}
    />
  );
}

function TableTitle({ sheet }: { readonly sheet: ExploreSheet }) {
  const { t } = useText();
  const hasStadsdelar = sheet.rows.some(({ kind }) => kind === 'stadsdel');
  return (
    <h2 className="pb-paper-heading">
      {t(hasStadsdelar ? 'sheet.table.titleStadsdelar' : 'sheet.table.title')}
    </h2>
  );
}

interface HeadingProps {
  readonly name: 'internal' | 'contradictions' | 'notes' | 'sources';
}

function Heading({ name }: HeadingProps) {
  const { t } = useText();
  return (
    <h2 className="pb-paper-heading">
      {name === 'notes' ? t('sheet.notes') : t(`sheet.${name}.title`)}
    </h2>
  );
}

interface InternalLineProps {
  readonly statement: ExploreSheet['internalStatements'][number];
}

function InternalLine({ statement }: InternalLineProps) {
  const words = useText();
  return (
    <p className="pb-paper-line">
      <strong className="pb-paper-audience">{words.t('sheet.audienceMark.internal')}</strong>{' '}
      {internalText(statement, words)}
      <span className="pb-paper-source">{`\u00a0[${statement.sourceNumber}]`}</span>
    </p>
  );
}

interface ContradictionLineProps {
  readonly contradiction: ExploreSheet['contradictions'][number];
}

function ContradictionLine({ contradiction }: ContradictionLineProps) {
  return <p className="pb-paper-line">{contradictionText(contradiction, useText())}</p>;
}

function NoContradictions() {
  const { t } = useText();
  return <p className="pb-paper-line">{t('sheet.contradictions.none')}</p>;
}

function Note({ note }: { readonly note: ExploreSheet['notes'][number] }) {
  const { t } = useText();
  return <p className="pb-paper-line">{t(`sheet.note.${note}`)}</p>;
}

function SourceLine({ source }: { readonly source: ExploreSheet['sources'][number] }) {
  return <p className="pb-paper-line">{`[${source.number}] ${sourceText(source, useText())}`}</p>;
}

function Attributions({ sheet }: { readonly sheet: ExploreSheet }) {
  return <p className="pb-paper-line">{attributionText(sheet, useText())}</p>;
}

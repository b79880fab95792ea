import '../print.css';
import './compare-print.css';
import { type ReactNode, useMemo } from 'react';
import type { SheetAudience } from '../../domain/sheet/explore-sheet.ts';
import { type Translate, useText } from '../../i18n/use-text.ts';
import { SeriesPlot } from '../../ui/series-plot.tsx';
import { Paper, type PaperBlock } from '../paper.tsx';
import { paperColours } from '../paper-colours.ts';
import { CompareMapsPart } from './compare-maps-part.tsx';
import type { ComparePlotText, CompareRowText, CompareText } from './compare-text.ts';

export interface CompareSheetPagesProps {
  readonly text: CompareText;
  readonly audience: SheetAudience;
}

const TABLE_HEAD = 'value-head';
const columns = { values: ['22%', '8%', '17%', '14%', '21%', '18%'] };
const valueFields = ['place', 'year', 'value', 'answers', 'period', 'source'] as const;

export function CompareSheetPages({ text, audience }: CompareSheetPagesProps) {
  const { t } = useText();
  const blocks = useMemo(() => blocksOf(text, t), [text, t]);
  return (
    <div className="pb-paper-frame" style={paperColours} data-audience={audience}>
      <Paper
        label={t('sheet.preview.pages')}
        blocks={blocks}
        columns={columns}
        footer={(page, pages) => (
          <>
            <span>{t('app.name')}</span>
            <strong>{text.audience}</strong>
            {text.mark !== null && <strong>{text.mark}</strong>}
            <span>{text.madeShort}</span>
            <span>{t('sheet.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}

function blocksOf(text: CompareText, t: Translate): readonly PaperBlock[] {
  return [
    { id: 'head', content: <Head text={text} /> },
    ...(text.rows.length === 0
      ? []
      : [
          { id: 'rows', keepsWithNext: true, content: <Heading>{t('compareOut.rows')}</Heading> },
          ...text.rows.map((row) => ({ id: row.id, content: <Row row={row} /> })),
        ]),
    ...(text.maps === null
      ? []
      : [
          {
            id: 'maps',
            content: <CompareMapsPart maps={text.maps} mark={text.mark} />,
          },
        ]),
    ...(text.plots.length === 0 ? [] : [{ id: 'plots', content: <Plots text={text} /> }]),
    ...(text.values.length === 0
      ? []
      : [
          {
            id: 'values',
            keepsWithNext: true,
            content: <Heading>{t('compareOut.values')}</Heading>,
          },
          { id: TABLE_HEAD, keepsWithNext: true, table: 'values', content: <ValueHead t={t} /> },
          ...text.values.map((value) => ({
            id: value.id,
            table: 'values',
            repeats: TABLE_HEAD,
            content: <ValueRow value={value} />,
          })),
        ]),
    ...list('apart', t('compareOut.apart'), text.apart),
    ...list('contradictions', t('sheet.contradictions.title'), text.contradictions),
    ...list('notes', t('compareOut.notes'), text.notes),
    ...list('sources', t('sheet.sources.title'), [...text.sources, text.address]),
  ];
}

/** A heading with its lines; nothing where there are no lines. */
function list(id: string, title: string, lines: readonly string[]): readonly PaperBlock[] {
  if (lines.length === 0) return [];
  return [
    { id, keepsWithNext: true, content: <Heading>{title}</Heading> },
    ...lines.map((line, index) => ({
      id: `${id}-${index}`,
      content: <p className="pb-paper-line">{line}</p>,
    })),
  ];
}

function Heading({ children }: { readonly children: ReactNode }) {
  return <h2 className="pb-paper-heading">{children}</h2>;
}

function Head({ text }: { readonly text: CompareText }) {
  return (
    <header className="pb-paper-title">
      <p className="pb-paper-cmp-scope">{text.scope}</p>
      <h1>{text.title}</h1>
      <p>
        <strong className="pb-paper-audience">{text.audience}</strong>{' '}
        {text.mark !== null && <strong className="pb-paper-audience">{text.mark}</strong>}{' '}
        {text.made}
      </p>
      <p>{text.about.join(' · ')}</p>
    </header>
  );
}

function Row({ row }: { readonly row: CompareRowText }) {
  return (
    <div className="pb-paper-cmp-verdict-row">
      <div>
        <p>
          <strong>{row.lead}</strong>
        </p>
        <p>{row.notes.join(' ')}</p>
        <p className="pb-paper-source">{row.reference}</p>
      </div>
      <div>
        <p className="pb-paper-note">{row.against}</p>
        <strong className="pb-paper-cmp-chip" data-verdict={row.code}>
          {row.chip}
        </strong>
      </div>
    </div>
  );
}

function Plots({ text }: { readonly text: CompareText }) {
  const { t } = useText();
  return (
    <section className="pb-paper-cmp-plots">
      <h2 className="pb-paper-heading">{t('compareOut.chart')}</h2>
      <p className="pb-paper-note">{text.plotUnit}</p>
      <div>
        {text.plots.map((one) => (
          <Plot key={one.place} one={one} />
        ))}
      </div>
      {text.plotNotes.map((note) => (
        <p key={note} className="pb-paper-note">
          {note}
        </p>
      ))}
    </section>
  );
}

function Plot({ one }: { readonly one: ComparePlotText }) {
  return (
    <div>
      <h3>{one.place}</h3>
      <SeriesPlot {...one.plot} />
    </div>
  );
}

function ValueHead({ t }: { readonly t: Translate }) {
  return (
    <tr data-block={TABLE_HEAD} className="pb-paper-head">
      {valueFields.map((field) => (
        <th key={field} scope="col">
          {t(`compareView.table.${field}`)}
        </th>
      ))}
    </tr>
  );
}

function ValueRow({ value }: { readonly value: CompareText['values'][number] }) {
  return (
    <tr data-block={value.id}>
      {valueFields.map((field) =>
        field === 'place' ? (
          <th key={field} scope="row">
            {value.place}
          </th>
        ) : (
          <td key={field}>{value[field]}</td>
        ),
      )}
    </tr>
  );
}

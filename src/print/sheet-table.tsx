import type { ReactNode } from 'react';
import type { IncidentOrigin } from '../domain/incident/incident-set.ts';
import type { ExploreSheet, SheetLayer, SheetRow } from '../domain/sheet/explore-sheet.ts';
import { pairText } from '../i18n/pair-text.ts';
import { useText, type Words } from '../i18n/use-text.ts';
import { toClassIndex } from '../ui/ramp.ts';
import { StatusSymbol } from '../ui/status-symbol.tsx';
import { ClassSwatch, DotsSwatch, HatchSwatch, ZeroSwatch } from '../ui/swatches.tsx';
import { PairMark } from './legend/pair-mark.tsx';
import { countText, rankText, shareText, shownText } from './sheet-words.ts';

export const TABLE_HEAD = 'table-head';

interface Column {
  readonly id: string;
  readonly layer: SheetLayer | null;
  /** Counts of two origins never stand in one table; null is published events. Absent: in all. */
  readonly origins?: readonly (IncidentOrigin | null)[];
  readonly width: number;
  readonly header: (words: Words) => string;
  readonly cell: (row: SheetRow, words: Words, sheet: ExploreSheet) => ReactNode;
}

const columnList: readonly Column[] = [
  {
    id: 'place',
    layer: null,
    width: 26,
    header: ({ t }) => t('sheet.table.place'),
    cell: (row, { t }) => (
      <>
        {row.label}
        {row.kind === 'named' ? null : (
          <span className="pb-paper-note">{t(`table.kind.${row.kind}`)}</span>
        )}
      </>
    ),
  },
  {
    id: 'share',
    layer: 'perceived',
    width: 22,
    header: ({ t }) => t('sheet.table.share'),
    cell: (row, words) => <ShareCell row={row} words={words} />,
  },
  {
    id: 'events',
    layer: 'offences',
    origins: [null],
    width: 24,
    header: ({ t }) => t('sheet.table.events'),
    cell: (row, words) => <EventsCell row={row} words={words} />,
  },
  {
    id: 'incidents',
    layer: 'offences',
    origins: ['practice'],
    width: 20,
    header: ({ t }) => t('practice.column'),
    cell: (row, words) => <IncidentsCell row={row} words={words} />,
  },
  {
    id: 'own',
    layer: 'offences',
    origins: ['own'],
    width: 20,
    header: ({ t }) => t('ownData.column'),
    cell: (row, words) => <IncidentsCell row={row} words={words} />,
  },
  {
    id: 'rank',
    layer: 'offences',
    origins: ['practice', 'own'],
    width: 20,
    header: ({ t }) => t('table.rank'),
    cell: (row, words) => <RankLine row={row} words={words} />,
  },
  {
    id: 'pair',
    layer: 'pair',
    width: 22,
    header: ({ t }) => t('pair.column'),
    cell: (row, words, sheet) => <PairCell row={row} words={words} sheet={sheet} />,
  },
  {
    id: 'collaboration',
    layer: 'collaboration',
    width: 26,
    header: ({ t }) => t('sheet.table.collaboration'),
    cell: (row, words) => <CollaborationCell row={row} words={words} />,
  },
  {
    id: 'drugScene',
    layer: 'collaboration',
    width: 22,
    header: ({ t }) => t('sheet.table.drugScene'),
    cell: (row, words) => <DrugSceneCell row={row} words={words} />,
  },
];

function columnsOf(sheet: ExploreSheet): readonly Column[] {
  return columnList.filter(
    ({ layer, origins = [sheet.incidentOrigin] }) =>
      (layer === null || sheet.layers.includes(layer)) && origins.includes(sheet.incidentOrigin),
  );
}

export function columnWidths(sheet: ExploreSheet): readonly string[] {
  const columns = columnsOf(sheet);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => `${(100 * width) / whole}%`);
}

export function TableHead({ sheet }: { readonly sheet: ExploreSheet }) {
  const words = useText();
  return (
    <tr data-block={TABLE_HEAD} className="pb-paper-head">
      {columnsOf(sheet).map(({ id, header }) => (
        <th key={id} scope="col">
          {header(words)}
        </th>
      ))}
    </tr>
  );
}

interface TableRowProps {
  readonly sheet: ExploreSheet;
  readonly row: SheetRow;
  readonly id: string;
}

export function TableRow({ sheet, row, id }: TableRowProps) {
  const words = useText();
  return (
    <tr data-block={id}>
      {columnsOf(sheet).map((column, index) =>
        index === 0 ? (
          <th key={column.id} scope="row">
            {column.cell(row, words, sheet)}
          </th>
        ) : (
          <td key={column.id}>{column.cell(row, words, sheet)}</td>
        ),
      )}
    </tr>
  );
}

interface CellProps {
  readonly row: SheetRow;
  readonly words: Words;
}

function ShareCell({ row: { share, isNamedUnsafe }, words }: CellProps) {
  const { t } = words;
  if (share === null) return null;
  return (
    <>
      <span className="pb-paper-mark">
        {share.status === 'measured' && (
          <ClassSwatch ramp="perceived" index={toClassIndex(share.shareClass)} />
        )}
        {share.status === 'missing' && <HatchSwatch />}
        {share.status === 'withheld' && <DotsSwatch ramp="perceived" />}
        <span>
          {shareText(share, true, words)}
          {share.status === 'measured' && <SourceNumber number={share.sourceNumber} />}
        </span>
      </span>
      {share.status === 'measured' && share.isDerived && (
        <span className="pb-paper-note">{t('sheet.table.derived')}</span>
      )}
      {isNamedUnsafe && (
        <span className="pb-paper-mark pb-paper-note">
          <StatusSymbol name="named-unsafe" size={13} /> {t('sheet.table.named')}
        </span>
      )}
    </>
  );
}

function EventsCell({ row, words }: CellProps) {
  const { events } = row;
  return (
    <>
      {events === null ? (
        words.t('table.notCounted')
      ) : (
        <span className="pb-paper-mark">
          {events.status === 'missing' && <HatchSwatch />}
          {events.status === 'counted' && events.count === 0 && <ZeroSwatch />}
          <span>
            {countText(events, words)}
            {events.status === 'counted' && <SourceNumber number={events.sourceNumber} />}
          </span>
        </span>
      )}
      <RankLine row={row} words={words} />
    </>
  );
}

function RankLine({ row, words }: CellProps) {
  const statement = rankText(row, words);
  if (statement === null || row.rank === null) return null;
  return (
    <span className="pb-paper-mark pb-paper-note">
      <StatusSymbol name="ranked" size={13} />
      <span>
        {statement}
        <SourceNumber number={row.rank.sourceNumber} />
      </span>
    </span>
  );
}

function IncidentsCell({ row: { incidents }, words }: CellProps) {
  if (incidents === null) return words.t('table.notCounted');
  const { shown, sourceNumber } = incidents;
  return (
    <span className="pb-paper-mark">
      {shown.status === 'missing' && <HatchSwatch />}
      {shown.status === 'zero' && <ZeroSwatch />}
      {shown.status === 'withheld' && <DotsSwatch ramp="offences" />}
      <span>
        {shown.status === 'withheld' ? words.t('sheet.table.withheld') : shownText(shown, words)}
        {shown.status !== 'missing' && <SourceNumber number={sourceNumber} />}
      </span>
    </span>
  );
}

function PairCell({ row: { pair }, words, sheet }: CellProps & { readonly sheet: ExploreSheet }) {
  const legend = sheet.legends.find((one) => one.kind === 'pair');
  if (pair === null || legend === undefined) return words.t('table.notCounted');
  return (
    <span className="pb-paper-mark">
      <PairMark pair={pair} />
      <span>{pairText(pair, legend.bounds, words)}</span>
    </span>
  );
}

function CollaborationCell({ row: { collaboration }, words: { t } }: CellProps) {
  if (collaboration === null) return t('sheet.table.none');
  const { step, year, hasConflict, sourceNumber } = collaboration;
  return (
    <>
      <span className="pb-paper-mark">
        <StatusSymbol name={step} size={14} />
        <span>
          {t(`step.${step}`)} ({year})
          <SourceNumber number={sourceNumber} />
        </span>
      </span>
      {hasConflict && (
        <span className="pb-paper-mark pb-paper-note">
          <StatusSymbol name="contradiction" size={13} /> {t('sheet.table.conflict')}
        </span>
      )}
    </>
  );
}

function DrugSceneCell({ row: { drugScene }, words: { t } }: CellProps) {
  if (drugScene === null) return t('sheet.table.none');
  const { state, year, sourceNumber } = drugScene;
  return (
    <span className="pb-paper-mark">
      {state !== 'never' && (
        <StatusSymbol
          name={state === 'classified' ? 'classified' : 'classification-ended'}
          size={14}
        />
      )}
      <span>
        {t(`drugScene.${state}`)} ({year})
        <SourceNumber number={sourceNumber} />
      </span>
    </span>
  );
}

function SourceNumber({ number }: { readonly number: number }) {
  return <span className="pb-paper-source">{`\u00a0[${number}]`}</span>;
}

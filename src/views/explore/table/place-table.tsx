import { Fragment, memo, type ReactNode, useMemo } from 'react';
import { pairClassOf } from '../../../domain/bivariate/read-pair.ts';
import type { Pairs } from '../../../domain/bivariate/read-pairs.ts';
import { type IncidentOrigin, originOf } from '../../../domain/incident/incident-set.ts';
import type { EventCount } from '../../../domain/offence/count-published-events.ts';
import type { Place } from '../../../domain/place/place.ts';
import { pairText } from '../../../i18n/pair-text.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { PairMark } from '../../../print/legend/pair-mark.tsx';
import type { LayerId } from '../../../state/explore-slice.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import {
  type PlaceRow,
  selectIndicator,
  selectPlacesWithoutGeometry,
  selectRows,
  selectYear,
} from '../../../state/select-explore.ts';
import { selectIncidentAreaCounts } from '../../../state/select-incidents.ts';
import { selectReportCounts } from '../../../state/select-own-data.ts';
import { selectPairs } from '../../../state/select-pairs.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { toClassIndex } from '../../../ui/ramp.ts';
import { StatusSymbol } from '../../../ui/status-symbol.tsx';
import { ClassSwatch, HatchSwatch } from '../../../ui/swatches.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';

/** The table twin: the map's rows and the map's selection. */
export function PlaceTable() {
  const words = useText();
  const { t, format } = words;
  const rows = useApp(selectRows);
  const layers = useApp((state) => state.layers);
  const year = useApp(selectYear);
  const indicator = useApp(selectIndicator);
  const placesById = useApp(selectPlacesById);
  const selectedId = useApp((state) => state.placeId);
  const openPlace = useApp((state) => state.openPlace);
  const yearLabel = year === 'all' ? t('explore.allYears') : String(year);

  const origin = useApp(({ incidentSet }) => originOf(incidentSet));
  const areaCounts = useApp(selectIncidentAreaCounts);
  const counted = origin === null ? null : areaCounts;
  const pairs = useApp(selectPairs);
  const paired = useMemo(
    () => (layers.pair && pairs !== null ? [pairColumn(pairs, words)] : []),
    [layers.pair, pairs, words],
  );
  const places = useMemo(() => placeColumns(placesById, words), [placesById, words]);
  const incidentCell = useMemo(() => incidentCellOf(words), [words]);
  const incidents = useMemo(
    () =>
      counted === null || origin === null
        ? []
        : [incidentColumn(origin, counted, incidentCell, words)],
    [counted, origin, incidentCell, words],
  );
  const reports = useApp(selectReportCounts);
  const layerColumns = useMemo(() => columnsOfLayers(words), [words]);
  const columns = useMemo(
    () => [
      ...places,
      ...(layers.offences ? [...incidents, ...layerColumns.offences] : []),
      ...(layers.perceived ? layerColumns.perceived : []),
      ...paired,
      ...(layers.collaboration ? layerColumns.collaboration : []),
      ...(reports === null ? [] : [reportColumn(reports, words)]),
    ],
    [places, incidents, paired, layerColumns, layers, reports, words],
  );

  return (
    <section className="pb-table-view" aria-label={t('table.title', { year: yearLabel })}>
      <h2>{t('table.title', { year: yearLabel })}</h2>
      {layers.perceived && indicator !== null && (
        <p className="pb-quiet">
          {t('table.share')}: {format.text(indicator.question)}, {format.text(indicator.population)}
        </p>
      )}
      <DataTable
        label={t('table.title', { year: yearLabel })}
        caption={t('table.caption')}
        columns={columns}
        rows={rows}
        rowId={({ place }) => place.id}
        selectedId={selectedId}
        locale={format.language}
        initialSort={null}
        onSelect={openPlace}
        copyLabel={t('table.copy')}
        copiedLabel={t('table.copied')}
      />
      <PlacesWithoutGeometry />
    </section>
  );
}

const PlacesWithoutGeometry = memo(function PlacesWithoutGeometry() {
  const { t } = useText();
  const openPlace = useApp((state) => state.openPlace);
  const withoutGeometry = useApp(selectPlacesWithoutGeometry);
  return (
    <p className="pb-quiet">
      {t('table.withoutGeometry')}{' '}
      {withoutGeometry.map(({ id, name }) => (
        <Fragment key={id}>
          <LinkButton onPress={() => openPlace(id)}>{name}</LinkButton>{' '}
        </Fragment>
      ))}
    </p>
  );
});

type Columns = readonly DataTableColumn<PlaceRow>[];

function placeColumns(placesById: ReadonlyMap<string, Place>, { t, format }: Words): Columns {
  return [
    plain('place', t('table.place'), ({ place }) => place.label),
    plain('area', t('table.area'), ({ kind, stadsdelIds }) =>
      stadsdelIds.length === 0 || kind === 'stadsdel'
        ? t(`table.kind.${kind}`)
        : format.list(stadsdelIds.map((id) => placesById.get(id)?.label ?? id)),
    ),
  ];
}

function columnsOfLayers(words: Words): Readonly<Record<Exclude<LayerId, 'pair'>, Columns>> {
  return {
    offences: [eventColumn(words), rankColumn(words)],
    perceived: [shareColumn(words), namedColumn(words)],
    collaboration: [collaborationColumn(words), drugSceneColumn(words)],
  };
}

function plain(
  id: string,
  header: string,
  text: (row: PlaceRow) => string,
): DataTableColumn<PlaceRow> {
  return { id, header, text, cell: text, sortValue: text };
}

/** Made-up and own counts in a column of their own, never beside another count in one number. */
function incidentColumn(
  origin: IncidentOrigin,
  counts: ReadonlyMap<string, EventCount>,
  cell: DataTableColumn<PlaceRow>['cell'],
  words: Words,
): DataTableColumn<PlaceRow> {
  return {
    id: 'incidents',
    header: words.t(origin === 'practice' ? 'practice.column' : 'ownData.column'),
    isNumeric: true,
    text: ({ place }) => incidentText(counts.get(place.id), words),
    sortValue: ({ place }) => {
      const found = counts.get(place.id);
      return found?.status === 'counted' ? found.count : null;
    },
    cell,
  };
}

/** Reports from app users, in a column of their own. */
function reportColumn(
  counts: ReadonlyMap<string, number>,
  { t, format }: Words,
): DataTableColumn<PlaceRow> {
  const text = ({ place }: PlaceRow) => {
    const count = counts.get(place.id);
    return count === undefined ? t('table.notCounted') : format.number(count);
  };
  return {
    id: 'reports',
    header: t('ownData.reports.column'),
    isNumeric: true,
    text,
    sortValue: ({ place }) => counts.get(place.id) ?? null,
    cell: text,
  };
}

/** Follows its own count, so that a new filter changes the numbers and no row. */
function incidentCellOf(words: Words) {
  return ({ place }: PlaceRow) => <IncidentCount placeId={place.id} words={words} />;
}

interface IncidentCountProps {
  readonly placeId: string;
  readonly words: Words;
}

const IncidentCount = memo(function IncidentCount({ placeId, words }: IncidentCountProps) {
  const count = useApp((state) => {
    const found = selectIncidentAreaCounts(state).get(placeId);
    return found?.status === 'counted' ? found.count : found?.status;
  });
  return typeof count === 'number'
    ? words.format.number(count)
    : words.t(count === undefined ? 'table.notCounted' : 'mark.missing');
});

function incidentText(found: EventCount | undefined, { t, format }: Words): string {
  if (found === undefined) return t('table.notCounted');
  return found.status === 'counted' ? format.number(found.count) : t('mark.missing');
}

function eventColumn({ t, format }: Words): DataTableColumn<PlaceRow> {
  const text = ({ events }: PlaceRow) => {
    if (events === null) return t('table.notCounted');
    return events.status === 'counted' ? format.number(events.count) : t('mark.missing');
  };
  return {
    id: 'events',
    header: t('table.events'),
    isNumeric: true,
    text,
    sortValue: ({ events }) => (events?.status === 'counted' ? events.count : null),
    cell: (row) =>
      row.events?.status === 'missing' ? (
        <Marked mark={<HatchSwatch />}>{text(row)}</Marked>
      ) : (
        text(row)
      ),
  };
}

function rankColumn({ t }: Words): DataTableColumn<PlaceRow> {
  const standing = ({ ranks }: PlaceRow) =>
    ranks.find((rank) => rank.standing === 'first') ?? ranks[0];
  return {
    id: 'rank',
    header: t('table.rank'),
    text: (row) => {
      const found = standing(row);
      return found === undefined ? t('table.none') : t(`table.${found.standing}`);
    },
    sortValue: (row) => {
      const found = standing(row);
      if (found === undefined) return null;
      return found.standing === 'first' ? 2 : 1;
    },
    cell: (row) => {
      const found = standing(row);
      return found === undefined ? t('table.none') : t(`table.${found.standing}`);
    },
  };
}

function shareColumn({ t, format }: Words): DataTableColumn<PlaceRow> {
  const text = ({ reading }: PlaceRow) => {
    if (reading === null) return t('mark.missing');
    switch (reading.status) {
      case 'measured':
        return `${format.share(reading.share)} (${reading.year})`;
      case 'withheld':
        return t('mark.withheld');
      case 'missing':
        return t(`missing.${reading.reason}`);
    }
  };
  return {
    id: 'share',
    header: t('table.share'),
    isNumeric: true,
    text,
    sortValue: ({ reading }) => (reading?.status === 'measured' ? reading.share : null),
    cell: (row) => (
      <Marked
        mark={
          row.reading?.status === 'measured' ? (
            <ClassSwatch ramp="perceived" index={toClassIndex(row.reading.shareClass)} />
          ) : (
            <HatchSwatch />
          )
        }
      >
        {text(row)}
      </Marked>
    ),
  };
}

function pairColumn({ byPlace, bounds, refusal }: Pairs, words: Words): DataTableColumn<PlaceRow> {
  const { t } = words;
  const pairOf = ({ place }: PlaceRow) => byPlace.get(place.id);
  const text = (row: PlaceRow) => {
    const pair = pairOf(row);
    if (pair !== undefined) return pairText(pair, bounds, words);
    return t(refusal === null ? 'table.notCounted' : 'table.none');
  };
  return {
    id: 'pair',
    header: t('pair.column'),
    text,
    sortValue: (row) => {
      const pair = pairOf(row);
      return pair?.status === 'both' ? pairClassOf(pair) : null;
    },
    cell: (row) => {
      const pair = pairOf(row);
      return pair === undefined ? (
        text(row)
      ) : (
        <Marked mark={<PairMark pair={pair} />}>{text(row)}</Marked>
      );
    },
  };
}

function namedColumn({ t }: Words): DataTableColumn<PlaceRow> {
  return plain('named', t('table.named'), ({ isNamedUnsafe }) =>
    isNamedUnsafe ? t('table.yes') : t('table.none'),
  );
}

function collaborationColumn({ t }: Words): DataTableColumn<PlaceRow> {
  const text = ({ status }: PlaceRow) => {
    const found = status?.collaboration;
    return found ? `${t(`step.${found.current.step}`)} (${found.current.year})` : t('table.none');
  };
  return {
    ...plain('collaboration', t('table.collaboration'), text),
    cell: (row) => {
      const found = row.status?.collaboration;
      if (!found) return text(row);
      return (
        <Marked mark={<StatusSymbol name={found.current.step} size={18} />}>
          {text(row)}
          {found.conflicts.length > 0 && <StatusSymbol name="contradiction" size={16} />}
        </Marked>
      );
    },
  };
}

function drugSceneColumn({ t }: Words): DataTableColumn<PlaceRow> {
  return plain('drugScene', t('table.drugScene'), ({ status }) =>
    status?.drugScene
      ? `${t(`drugScene.${status.drugScene.state}`)} (${status.drugScene.year})`
      : t('table.none'),
  );
}

interface MarkedProps {
  readonly mark: ReactNode;
  readonly children: ReactNode;
}

function Marked({ mark, children }: MarkedProps) {
  return (
    <span className="pb-marked">
      {mark} <span>{children}</span>
    </span>
  );
}

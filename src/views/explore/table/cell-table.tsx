import { useMemo } from 'react';
import type { CellWhereabouts } from '../../../domain/hex/describe-cells.ts';
import { hexCountBounds, hexGridIndex } from '../../../domain/incident/incident-classes.ts';
import type { Place } from '../../../domain/place/place.ts';
import { type Ground, groundBounds } from '../../../domain/search/ground.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { type CellRow, selectCellRows, selectCountedCells } from '../../../state/select-cells.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { selectIncidentCounts, selectIsPracticeOn } from '../../../state/select-incident-set.ts';
import { selectIncidentCoverage } from '../../../state/select-incidents.ts';
import { useApp } from '../../../state/use-app.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { toClassIndex } from '../../../ui/ramp.ts';
import { ClassSwatch } from '../../../ui/swatches.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { IncidentBadge } from '../legend/incident-badge.tsx';
import { usePeriod } from '../use-period.ts';

const BATCH = 50;
/** Nearer than this to where the place's name points is its middle. */
const MIDDLE_M = 50;
const FIRST_SORT = { id: 'count', direction: 'descending' } as const;

/** The hexagons' table twin: every cell that holds an incident, said so that one can find it. */
export function CellTable() {
  const words = useText();
  const { t, format } = words;
  const rows = useApp(selectCellRows);
  const all = useApp(selectCountedCells).length;
  const area = useApp((state) => state.offenceArea);
  const coverage = useApp(selectIncidentCoverage);
  const isCounted = useApp((state) => selectIncidentCounts(state) !== null);
  const isPractice = useApp(selectIsPracticeOn);
  const placesById = useApp(selectPlacesById);
  const found = useApp((state) => state.found);
  const markFound = useApp((state) => state.markFound);
  const lookAt = useApp((state) => state.lookAt);
  const period = usePeriod();
  const title = t('cells.title', { period });
  const columns = useMemo(
    () =>
      cellColumns(
        hexCountBounds[hexGridIndex(area) ?? 0] ?? [],
        placesById,
        t(isPractice ? 'practice.column' : 'ownData.column'),
        words,
      ),
    [area, placesById, isPractice, t, words],
  );
  const spotId = (id: string) => `${area} ${id}`;
  const mark = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return;
    const ground: Ground = { kind: 'lines', lines: [row.ring] };
    markFound({
      id: spotId(id),
      label: whereaboutsText(row.whereabouts, placesById, words),
      ground,
    });
    lookAt({ bounds: groundBounds(ground) });
  };

  return (
    <section className="pb-table-view" aria-label={title}>
      <h2 className="pb-marked">
        {title} <IncidentBadge />
      </h2>
      {!isCounted && <p role="status">{t('practice.counting')}</p>}
      {isCounted && coverage === 'none' && (
        <p>{t(isPractice ? 'practice.notInPeriod' : 'ownData.notInPeriod', { period })}</p>
      )}
      {isCounted && coverage !== 'none' && rows.length === 0 && <p>{t('cells.none')}</p>}
      {rows.length > 0 && (
        <DataTable
          key={area}
          label={title}
          caption={t('cells.caption', { per: t(`practice.per.${area}`), period })}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          selectedId={rows.find(({ id }) => spotId(id) === found?.id)?.id ?? null}
          locale={format.language}
          initialSort={FIRST_SORT}
          onSelect={mark}
          copyLabel={t('table.copy')}
          copiedLabel={t('table.copied')}
          batch={{
            size: BATCH,
            moreLabel: (shown, total) =>
              t('cells.more', { shown: format.number(shown), total: format.number(total) }),
          }}
        />
      )}
      {rows.length > 0 && rows.length < all && (
        <p className="pb-quiet">{t('cells.empty', { count: all - rows.length })}</p>
      )}
    </section>
  );
}

function cellColumns(
  bounds: readonly number[],
  placesById: ReadonlyMap<string, Place>,
  countHeader: string,
  words: Words,
): readonly DataTableColumn<CellRow>[] {
  const { t, format } = words;
  const labels = classLabels(bounds);
  const where = ({ whereabouts }: CellRow) => whereaboutsText(whereabouts, placesById, words);
  const count = (row: CellRow) => format.number(row.count);
  const classLabel = ({ cellClass }: CellRow) => labels[cellClass ?? 0] ?? '';
  const id = ({ cell }: CellRow) =>
    t('cells.axial', { q: format.number(cell.q), r: format.number(cell.r) });
  return [
    { id: 'where', header: t('cells.where'), text: where, cell: where, sortValue: where },
    {
      id: 'count',
      header: countHeader,
      isNumeric: true,
      text: count,
      cell: count,
      sortValue: (row) => row.count,
    },
    {
      id: 'class',
      header: t('cells.class'),
      text: classLabel,
      sortValue: ({ cellClass }) => cellClass,
      cell: (row) => (
        <span className="pb-marked">
          <ClassSwatch ramp="offences" index={toClassIndex(row.cellClass)} />{' '}
          <span>{classLabel(row)}</span>
        </span>
      ),
    },
    { id: 'cell', header: t('cells.cell'), text: id, cell: id, sortValue: id },
  ];
}

/** The stadsdel, then the landmark the centre lies in, or how far and which way from it. */
function whereaboutsText(
  whereabouts: CellWhereabouts | null,
  placesById: ReadonlyMap<string, Place>,
  { t, format }: Words,
): string {
  const labelOf = (id: string) => placesById.get(id)?.label ?? id;
  const { containerId = null, landmark = null } = whereabouts ?? {};
  const parts = containerId === null ? [] : [labelOf(containerId)];
  if (landmark !== null) {
    const isMiddle = landmark.isInside && landmark.distanceM < MIDDLE_M;
    const form = isMiddle ? 'inMiddle' : landmark.isInside ? 'inside' : 'from';
    parts.push(
      t(`cells.${form}`, {
        distance: format.number(landmark.distanceM),
        direction: t(`cells.direction.${landmark.direction}`),
        place: labelOf(landmark.id),
      }),
    );
  }
  return parts.length === 0 ? t('cells.nowhere') : parts.join(', ');
}

import { useMemo } from 'react';
import type { Place } from '../../../domain/place/place.ts';
import type { SeriesBreak } from '../../../domain/region/region.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { type OwnPlaceVersion, selectOwnPlaceVersions } from '../../../state/select-own-places.ts';
import { useApp } from '../../../state/use-app.ts';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { FactLine } from '../fact-line.tsx';
import { validText } from '../places/place-text.ts';
import { RegisterTable } from './register-table.tsx';
import { textColumn } from './text-column.ts';

const NONE: readonly never[] = [];

/** When boundaries were made, moved or taken away, of the document and of people's own. */
export function BoundaryRegister() {
  const { t } = useText();
  const region = useApp(selectRegion);
  const places = useApp(({ pack }) => ready(pack.places)?.places);
  const own = useApp(selectOwnPlaceVersions);
  const dated = useMemo(
    () =>
      (places ?? NONE).filter(
        ({ validFrom, validUntil }) => validFrom !== undefined || validUntil !== undefined,
      ),
    [places],
  );
  return (
    <>
      <p className="pb-reg-quiet">{t('register.boundaries.lead')}</p>
      <RegisterTable
        label={t('register.boundaries.breaks')}
        caption={t('register.boundaries.breaks')}
        columnsOf={breakColumns}
        rows={region?.seriesBreaks ?? NONE}
        rowId={({ date }) => date}
      />
      <RegisterTable
        label={t('register.boundaries.versions')}
        caption={t('register.boundaries.versions')}
        columnsOf={placeColumns}
        rows={dated}
        rowId={({ id }) => id}
      />
      {own.length === 0 ? (
        <p className="pb-reg-quiet">{t('register.boundaries.noOwn')}</p>
      ) : (
        <RegisterTable
          label={t('register.boundaries.ownVersions')}
          caption={t('register.boundaries.ownLead')}
          columnsOf={ownColumns}
          rows={own}
          rowId={({ id }) => id}
        />
      )}
    </>
  );
}

function breakColumns({ t, format }: Words): readonly DataTableColumn<SeriesBreak>[] {
  return [
    textColumn('date', t('register.boundaries.date'), ({ date }) => date),
    textColumn('what', t('register.boundaries.what'), ({ label }) => format.text(label)),
    textColumn('why', t('register.boundaries.why'), ({ reason }) => format.text(reason)),
    textColumn('concerns', t('register.boundaries.concerns'), ({ concerns }) =>
      t(`register.boundaries.concernsOf.${concerns}`),
    ),
    {
      ...textColumn('source', t('register.source'), ({ factId }) =>
        factId === undefined ? t('register.boundaries.external') : factId,
      ),
      cell: ({ factId }) =>
        factId === undefined ? t('register.boundaries.external') : <FactLine factId={factId} />,
    },
  ];
}

function placeColumns({ t, format }: Words): readonly DataTableColumn<Place>[] {
  return [
    textColumn('area', t('register.boundaries.area'), ({ name }) => name),
    textColumn('from', t('register.boundaries.from'), ({ validFrom }) =>
      validFrom === undefined ? t('register.notStated') : validFrom,
    ),
    textColumn('until', t('register.boundaries.until'), ({ validUntil }) =>
      validUntil === undefined ? t('register.boundaries.open') : validUntil,
    ),
    textColumn('boundary', t('register.boundaries.boundary'), ({ boundary }) =>
      boundary === undefined
        ? t('register.notStated')
        : t('register.boundaries.drawn', { metres: format.number(boundary.accuracyM) }),
    ),
  ];
}

function ownColumns(words: Words): readonly DataTableColumn<OwnPlaceVersion>[] {
  const { t } = words;
  return [
    textColumn('area', t('register.boundaries.area'), ({ name }) => name),
    textColumn('valid', t('register.boundaries.from'), (version) => validText(version, words)),
    textColumn('source', t('register.source'), () => t('register.own.badge')),
  ];
}

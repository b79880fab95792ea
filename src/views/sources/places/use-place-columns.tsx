import { useMemo } from 'react';
import { surfaceM2 } from '../../../domain/place-edit/surface.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import type { OwnPlaceVersion } from '../../../state/select-own-places.ts';
import { selectPlaceCountSource, selectPlaceCounts } from '../../../state/select-place-counts.ts';
import { useApp } from '../../../state/use-app.ts';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { sizeText, validText } from './place-text.ts';

export function usePlaceColumns(): readonly DataTableColumn<OwnPlaceVersion>[] {
  const words = useText();
  const places = useApp(selectPlacesById);
  const source = useApp(selectPlaceCountSource);
  const counts = useApp(selectPlaceCounts);
  return useMemo(() => {
    const { t, format } = words;
    const column = (
      id: 'name' | 'kind' | 'valid',
      text: (row: OwnPlaceVersion) => string,
    ): DataTableColumn<OwnPlaceVersion> => ({
      id,
      header: t(`placeEditor.table.${id}`),
      sortValue: text,
      cell: text,
      text,
    });
    const kindOf = ({ placeId, origin }: OwnPlaceVersion) => {
      if (origin.kind === 'import') return t('placeEditor.kind.imported');
      return placeId === null
        ? t('placeEditor.kind.own')
        : t('placeEditor.kind.changed', { place: places.get(placeId)?.name ?? placeId });
    };
    const countText = ({ id }: OwnPlaceVersion) => {
      if (source === null) return t('placeEditor.table.notCounted');
      const count = counts.get(id);
      return count === undefined ? t('placeEditor.table.counting') : format.number(count.street);
    };
    const size = (row: OwnPlaceVersion) => sizeText(surfaceM2(row.area), words);
    return [
      column('name', ({ name }) => name),
      {
        id: 'events',
        header: t(
          source?.kind === 'practice'
            ? 'placeEditor.table.practiceEvents'
            : 'placeEditor.table.events',
        ),
        isNumeric: true,
        sortValue: ({ id }) => counts.get(id)?.street,
        cell: countText,
        text: countText,
      },
      {
        id: 'size',
        header: t('placeEditor.table.size'),
        isNumeric: true,
        sortValue: ({ area }) => surfaceM2(area),
        cell: size,
        text: size,
      },
      {
        ...column('valid', (row) => validText(row, words)),
        cell: (row) => <span className="pb-plc-nowrap">{validText(row, words)}</span>,
      },
      column('kind', kindOf),
    ];
  }, [words, places, source, counts]);
}

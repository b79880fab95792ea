import { useState } from 'react';
import { hexGridIndex } from '../../../domain/incident/incident-classes.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectHasIncidents } from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { CellTable } from './cell-table.tsx';
import { PlaceTable } from './place-table.tsx';

type Shown = 'cells' | 'places';

/** What the map shows, as a table: the places, and the hexagons when they are on the map. */
export function TableTwin() {
  const { t } = useText();
  const hasCells = useApp(
    (state) =>
      selectHasIncidents(state) &&
      state.layers.offences &&
      hexGridIndex(state.offenceArea) !== null,
  );
  const [shown, setShown] = useState<Shown>('cells');
  if (!hasCells) return <PlaceTable />;
  return (
    <>
      <div className="pb-table-choice">
        <SegmentedControl
          label={t('cells.choose')}
          options={[
            { id: 'cells', label: t('cells.chooseCells') },
            { id: 'places', label: t('cells.choosePlaces') },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      {shown === 'cells' ? <CellTable /> : <PlaceTable />}
    </>
  );
}

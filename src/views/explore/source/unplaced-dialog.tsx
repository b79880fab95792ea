import { useText } from '../../../i18n/use-text.ts';
import { selectShownCounts } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';

/** The events behind "N utan plats". */
export function UnplacedDialog() {
  const { t } = useText();
  const isOpen = useApp((state) => state.isUnplacedListOpen);
  const open = useApp((state) => state.openUnplacedList);
  return (
    <ModalDialog
      isOpen={isOpen}
      title={t('unplaced.title')}
      closeLabel={t('app.close')}
      onClose={() => open(false)}
    >
      <UnplacedTable />
    </ModalDialog>
  );
}

function UnplacedTable() {
  const { t, format } = useText();
  const counts = useApp(selectShownCounts);
  const rows = (counts?.unplaced ?? []).map((event, index) => ({
    ...event,
    key: event.id ?? `${event.occurred}-${index}`,
  }));
  type Row = (typeof rows)[number];
  const column = (id: string, header: string, text: (row: Row) => string) => ({
    id,
    header,
    text,
    sortValue: text,
    cell: text,
  });

  return (
    <DataTable
      label={t('unplaced.title')}
      caption={t('unplaced.why')}
      columns={[
        column('occurred', t('unplaced.occurred'), (row) => format.tableTime(row.occurred)),
        column('type', t('unplaced.type'), (row) => row.type),
        column('named', t('unplaced.named'), (row) =>
          row.named === '' ? t('unplaced.wholeArea') : row.named,
        ),
        column('precision', t('unplaced.precision'), (row) => t(`precision.${row.precision}`)),
      ]}
      rows={rows}
      rowId={(row) => row.key}
      selectedId={null}
      initialSort={{ id: 'occurred', direction: 'descending' }}
      copyLabel={t('table.copy')}
      copiedLabel={t('table.copied')}
    />
  );
}

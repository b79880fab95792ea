import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { SourceEntry } from '../../../domain/source/source-register.ts';
import { csvText } from '../../../domain/text/csv-text.ts';
import { listingOf, traitText, yearsText } from '../../../i18n/source-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { useSourceColumns } from './use-source-columns.tsx';

const filters = ['all', 'listed', 'unlisted', 'data-set', 'own'] as const;
type Filter = (typeof filters)[number];

interface SourceTableProps {
  readonly entries: readonly SourceEntry[];
  readonly onOpen: (id: string) => void;
}

/** The sources as a table, on a phone as a list; either way a file away. */
export function SourceTable({ entries, onOpen }: SourceTableProps) {
  const { t, format } = useText();
  const [filter, setFilter] = useState<Filter>('all');
  const isPhone = useMediaQuery('(max-width: 719.98px)');
  const columns = useSourceColumns();
  const shown = useMemo(() => entries.filter((entry) => isOf(entry, filter)), [entries, filter]);
  const offered = filters.filter((one) => one === 'all' || entries.some((e) => isOf(e, one)));
  const saveCsv = () => {
    const text = csvText(
      [columns.map(({ header }) => header), ...shown.map((row) => columns.map((c) => c.text(row)))],
      format.language === 'sv' ? ',' : '.',
    );
    const blob = new Blob([text], { type: 'text/csv;charset=utf-8' });
    saveFile(blob, t('sourceRegister.csvFile'));
  };
  return (
    <>
      <div className="pb-org-tools">
        <SegmentedControl
          label={t('sourceRegister.filter')}
          value={filter}
          options={offered.map((id) => ({
            id,
            label: t(`sourceRegister.filterName.${id}`, {
              number: entries.filter((entry) => isOf(entry, id)).length,
            }),
          }))}
          onChange={setFilter}
        />
        <Button size="small" icon={<Download aria-hidden />} onPress={saveCsv}>
          {t('sourceRegister.csv')}
        </Button>
      </div>
      {isPhone ? (
        <SourceList entries={shown} onOpen={onOpen} />
      ) : (
        <DataTable
          label={t('sourceRegister.table')}
          caption={t('sourceRegister.caption')}
          columns={columns}
          rows={shown}
          rowId={({ id }) => id}
          selectedId={null}
          onSelect={onOpen}
          initialSort={null}
          copyLabel={t('sourceRegister.copy')}
          copiedLabel={t('sourceRegister.copied')}
          locale={format.language}
        />
      )}
    </>
  );
}

function SourceList({ entries, onOpen }: SourceTableProps) {
  const words = useText();
  const { t, format } = words;
  return (
    <ul className="pb-org-list" aria-label={t('sourceRegister.table')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" className="pb-link-button" onClick={() => onOpen(entry.id)}>
            {format.text(entry.title)}
          </button>
          <p className="pb-org-line">
            <Chip>{t(`sourceRegister.listing.${listingOf(entry)}`)}</Chip>
            <span>
              {t('sourceRegister.labelled', {
                label: t('sourceRegister.trait.owner'),
                value: traitText(entry, 'owner', words).text,
              })}
            </span>
            <span>
              {t('sourceRegister.labelled', {
                label: t(
                  entry.kind === 'document' ? 'sourceRegister.column.years' : 'source.period',
                ),
                value: yearsText(entry, words),
              })}
            </span>
          </p>
          {entry.kind === 'document' && (
            <p className="pb-org-line">
              {t('sourceRegister.facts', { count: entry.facts.length })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function isOf(entry: SourceEntry, filter: Filter): boolean {
  return filter === 'all' || listingOf(entry) === filter;
}

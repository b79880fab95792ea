import { useMemo } from 'react';
import { type SourceTraitName, sourceTraitNames } from '../../../domain/source/source.ts';
import type { SourceEntry } from '../../../domain/source/source-register.ts';
import { listingOf, traitText, yearsText } from '../../../i18n/source-text.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { KnownValue } from './known-value.tsx';

type Column = DataTableColumn<SourceEntry>;

export function useSourceColumns(): readonly Column[] {
  const words = useText();
  return useMemo(() => {
    const { t, format } = words;
    const titleYear = (row: SourceEntry) => (row.kind === 'document' ? row.titleYear : null);
    const factCount = (row: SourceEntry) => (row.kind === 'document' ? row.facts.length : null);
    const codes = (row: SourceEntry) =>
      row.kind === 'document' ? row.contradictionIds.length : null;
    const numberColumn = (
      id: 'year' | 'facts' | 'contradictions',
      numberOf: (row: SourceEntry) => number | null,
    ): Column => {
      const text = (row: SourceEntry) => {
        const value = numberOf(row);
        if (value !== null) return String(value);
        return row.kind === 'document'
          ? t('sourceRegister.missing')
          : t('sourceRegister.notSurvey');
      };
      return {
        id,
        header: t(`sourceRegister.column.${id}`),
        isNumeric: true,
        sortValue: numberOf,
        cell: (row) => (
          <KnownValue
            state={
              numberOf(row) !== null
                ? 'stated'
                : row.kind === 'document'
                  ? 'missing'
                  : 'not-applicable'
            }
          >
            {text(row)}
          </KnownValue>
        ),
        text,
      };
    };
    const titleOf = (row: SourceEntry) => format.text(row.title);
    const listing = (row: SourceEntry) => t(`sourceRegister.listing.${listingOf(row)}`);
    const years = (row: SourceEntry) => yearsText(row, words);
    return [
      {
        id: 'title',
        header: t('sourceRegister.column.title'),
        sortValue: titleOf,
        cell: titleOf,
        text: titleOf,
      },
      {
        id: 'listing',
        header: t('sourceRegister.column.listing'),
        sortValue: listing,
        cell: (row) =>
          listingOf(row) === 'unlisted' ? <strong>{listing(row)}</strong> : listing(row),
        text: listing,
      },
      numberColumn('facts', factCount),
      numberColumn('year', titleYear),
      {
        id: 'years',
        header: t('sourceRegister.column.years'),
        sortValue: (row) => (row.kind === 'document' ? row.years.at(-1) : years(row)),
        cell: years,
        text: years,
      },
      ...sourceTraitNames.map((name) => traitColumn(name, words)),
      numberColumn('contradictions', codes),
    ];
  }, [words]);
}

function traitColumn(name: SourceTraitName, words: Words): Column {
  const text = (row: SourceEntry) => traitText(row, name, words).text;
  return {
    id: name,
    header: words.t(`sourceRegister.column.${name}`),
    sortValue: (row) => {
      const trait = traitText(row, name, words);
      return trait.state === 'stated' ? trait.text : null;
    },
    cell: (row) => {
      const trait = traitText(row, name, words);
      return (
        <KnownValue state={trait.state} isLong={name === 'bias'}>
          {trait.text}
        </KnownValue>
      );
    },
    text,
  };
}

import type { ShareTableRow } from '../../../domain/compare/share-table.ts';
import type { ShareReading } from '../../../domain/indicator/read-share.ts';
import type { Words } from '../../../i18n/use-text.ts';

/** What the rows of a table of shares are. */
export type ShareTableKind = 'groups' | 'trust';

export function rowId({ indicator, group }: ShareTableRow): string {
  return `${indicator.id} ${group.id}`;
}

export function rowName(
  kind: ShareTableKind,
  { indicator, group }: ShareTableRow,
  { format }: Words,
): string {
  return format.text(kind === 'groups' ? group.label : indicator.question);
}

export function lackText(reading: ShareReading | undefined, { t }: Words): string {
  if (reading?.status === 'withheld') return t('compareView.years.withheld');
  const reason = reading?.status === 'missing' ? reading.reason : 'no-survey';
  return reason === 'no-survey' || reason === 'other-year'
    ? t(`missing.${reason}`)
    : t(`compareView.years.missing.${reason}`);
}

/** Why a row has no verdict. */
export function loneText({ series }: ShareTableRow, what: string, { t }: Words): string {
  const only = series.observations.find(({ status }) => status === 'measured');
  return only === undefined
    ? t('compareTables.table.noYear', { what })
    : t('compareTables.table.oneYear', { what, year: String(only.year) });
}

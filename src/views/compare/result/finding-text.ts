import type { Finding } from '../../../domain/compare/finding.ts';
import type { Words } from '../../../i18n/use-text.ts';

/** The finding as one sentence. */
export function findingText(
  finding: Finding,
  nameOf: (placeId: string) => string,
  { t, format }: Words,
): string {
  if (finding.kind === 'nothing') return t('compareView.finding.nothing');
  const { to } = finding;
  const isShare =
    finding.kind === 'share' || (finding.kind === 'value' && finding.unit === 'share');
  const value = (one: number) => (isShare ? format.share(one) : format.number(one));
  const shown = { place: nameOf(to.placeId), value: value(to.value), year: String(to.year) };
  if (finding.kind === 'value') return t('compareView.finding.value', shown);
  const { from, against, code } = finding;
  const isOver = against !== 'comparator';
  const end =
    code === 'several'
      ? t('compareView.finding.several')
      : !isOver && code === 'reliable-increase'
        ? t('compare.higher')
        : !isOver && code === 'reliable-decrease'
          ? t('compare.lower')
          : t(`compare.end.${code}`);
  return t(isOver ? 'compareView.finding.over' : 'compareView.finding.places', {
    ...shown,
    other: value(from.value),
    otherYear: String(from.year),
    otherPlace: nameOf(from.placeId),
    end,
  });
}

import type { Finding } from '../domain/compare/finding.ts';
import { openSlots, type SentencePiece, splitSlots } from './split-slots.ts';
import type { Words } from './use-text.ts';

export type FindingSlot = 'value' | 'other';

/** The finding as one sentence. */
export function findingText(
  finding: Finding,
  nameOf: (placeId: string) => string,
  words: Words,
): string {
  return findingPieces(finding, nameOf, words)
    .map(({ text }) => text)
    .join('');
}

/** The finding as one sentence, its figures apart. */
export function findingPieces(
  finding: Finding,
  nameOf: (placeId: string) => string,
  { t, format }: Words,
): readonly SentencePiece<FindingSlot>[] {
  if (finding.kind === 'nothing') return splitSlots(t('compareView.finding.nothing'), {});
  const { to } = finding;
  const isShare =
    finding.kind === 'share' || (finding.kind === 'value' && finding.unit === 'share');
  const textOf = (one: number) => (isShare ? format.share(one) : format.number(one));
  const values = {
    value: textOf(to.value),
    other: finding.kind === 'value' ? '' : textOf(finding.from.value),
  };
  const shown = { ...openSlots(values), place: nameOf(to.placeId), year: String(to.year) };
  if (finding.kind === 'value') return splitSlots(t('compareView.finding.value', shown), values);
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
  const pattern = t(isOver ? 'compareView.finding.over' : 'compareView.finding.places', {
    ...shown,
    otherYear: String(from.year),
    otherPlace: nameOf(from.placeId),
    end,
  });
  return splitSlots(pattern, values);
}

import { type PairBounds, thirdBounds } from '../../domain/bivariate/read-pair.ts';
import type { PairTally } from '../../domain/bivariate/read-pairs.ts';
import { classLabels } from '../../i18n/class-labels.ts';
import type { Words } from '../../i18n/use-text.ts';
import type { PairScaleProps } from '../../ui/pair-scale.tsx';

/** The 3 × 3 with its axes, and in each square how many places it has. */
export function pairScaleOf(
  { bounds, tally }: { readonly bounds: PairBounds; readonly tally: PairTally },
  { t, format }: Words,
): PairScaleProps {
  const counted = (value: number) => (value === 0 ? '' : format.number(value));
  return {
    caption: t('pair.caption'),
    across: { title: t('pair.across'), classes: classLabels(thirdBounds(bounds.offences)) },
    up: {
      title: t('pair.up'),
      classes: classLabels(thirdBounds(bounds.perceived), 100).map((label) => `${label} %`),
    },
    zeroLabel: t('mark.zero'),
    inCells: tally.both.map(counted),
    inZeros: tally.noneReported.map(counted),
  };
}

import { type PairBounds, type PairReading, thirdBounds } from '../domain/bivariate/read-pair.ts';
import { classLabels } from './class-labels.ts';
import type { Words } from './use-text.ts';

/** A place's two classes in words: `5–<25 · 30– %`. */
export function pairText(
  pair: PairReading,
  { offences, perceived }: PairBounds,
  { t }: Pick<Words, 't'>,
): string {
  if (pair.status === 'withheld') return t('mark.withheld');
  if (pair.status === 'missing') return t(`pair.lacks.${pair.lacks}`);
  const share = classLabels(thirdBounds(perceived), 100)[pair.perceived] ?? '';
  if (pair.status === 'none-reported') return t('pair.noneReportedValue', { perceived: share });
  return t('pair.both', {
    offences: classLabels(thirdBounds(offences))[pair.offences] ?? '',
    perceived: share,
  });
}

import type { Comparison } from '../../../domain/compare/comparison.ts';
import { inSentence } from '../../../i18n/in-sentence.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { LinkButton } from '../../../ui/button.tsx';

interface KeptApartListProps {
  readonly comparison: Comparison;
}

/** Figures about the same thing that may not stand on the line of the one shown, and why. */
export function KeptApartList({ comparison: { keptApart } }: KeptApartListProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const showSource = useApp((state) => state.showSource);
  const entries = keptApart.flatMap(({ indicator, series, refusal }) => {
    const newest = series.observations.findLast(({ status }) => status === 'measured');
    return newest?.status === 'measured' ? [{ indicator, series, refusal, newest }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <section className="pb-cmp-part" aria-labelledby="compare-apart">
      <h2 id="compare-apart" className="pb-cmp-part-title">
        {t('compareView.apart.title')}
      </h2>
      <ul className="pb-cmp-apart">
        {entries.map(({ indicator, series, refusal, newest }) => (
          <li key={`${indicator.id} ${series.placeId} ${series.groupId}`}>
            {t('compareView.apart.entry', {
              place: nameOf(series.placeId),
              value: format.share(newest.share),
              year: String(newest.year),
              question: inSentence(format.text(indicator.question)),
              differences: format.list(
                refusal.differences.map((one) => t(`compare.difference.${one}`)),
              ),
            })}{' '}
            <LinkButton onPress={() => showSource({ kind: 'fact', factId: newest.factId })}>
              {t('compareView.table.source')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

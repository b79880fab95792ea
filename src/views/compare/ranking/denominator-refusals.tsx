import type { RankedScale } from '../../../domain/compare/place-ranking.ts';
import type { LeftOutPlace, RateRanking } from '../../../domain/denominator/rank-by-rate.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';

interface DenominatorRefusalsProps {
  readonly scales: readonly RankedScale[];
  readonly nameOf: (placeId: string) => string;
}

/** Denominators that too few places have a figure of, and why a place may not be divided by one. */
export function DenominatorRefusals({ scales, nameOf }: DenominatorRefusalsProps) {
  const words = useText();
  const { t } = words;
  const [first] = scales;
  const refused = (first?.rankings ?? [])
    .map(({ denominator }) => ({
      denominator,
      rankings: scales.flatMap(
        ({ rankings }) => rankings.find((one) => one.denominator === denominator) ?? [],
      ),
    }))
    .filter(({ rankings }) => rankings.every(({ status }) => status === 'insufficient-data'));
  if (refused.length === 0) return null;
  return (
    <section>
      <h3 className="pb-section-title">{t('compareTables.ranking.refused')}</h3>
      <ul className="pb-cmp-refusals">
        {refused.map(({ denominator, rankings }) => {
          const [stadsdelar = 0, places = 0] = rankings.map(ratedIn);
          const reasons = rankings
            .flatMap(({ leftOut }) => leftOut)
            .flatMap((one) => reasonText(one, nameOf, words));
          return (
            <li key={denominator}>
              {t('compareTables.ranking.refusal', {
                name: t(`compareView.denominator.name.${denominator}`),
                stadsdelar,
                places,
              })}
              {reasons.length > 0 && (
                <ul className="pb-quiet">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ratedIn(ranking: RateRanking): number {
  return ranking.status === 'ranked' ? ranking.ranks.length : ranking.rated;
}

/** That a place has no figure is said once, in the sentence above. */
function reasonText(
  { placeId, refusal }: LeftOutPlace,
  nameOf: (placeId: string) => string,
  { t, format }: Words,
): readonly string[] {
  if (refusal.reason !== 'unsuitable' && refusal.reason !== 'period-not-stated') return [];
  return [
    t('compareTables.ranking.because', {
      place: nameOf(placeId),
      reason:
        refusal.reason === 'unsuitable'
          ? format.text(refusal.because)
          : t('compareView.denominator.reason.period-not-stated'),
    }),
  ];
}

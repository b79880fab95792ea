import type { Comparison } from '../../../domain/compare/comparison.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ContradictionCode } from '../../../print/contradiction-code.tsx';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';

interface ContradictionsProps {
  readonly comparison: Comparison;
}

/** What the document says against itself about the figures shown. */
export function Contradictions({ comparison: { contradictions } }: ContradictionsProps) {
  const { t, format } = useText();
  const reviews = useApp(selectReviews);
  return (
    <section className="pb-cmp-part pb-cmp-contradictions" aria-labelledby="compare-contradictions">
      <h2 id="compare-contradictions" className="pb-cmp-part-title">
        {t('compareView.contradictions.title', { count: contradictions.length })}
      </h2>
      {contradictions.length === 0 && <p>{t('compareView.contradictions.none')}</p>}
      <ul>
        {contradictions.map(({ contradiction: { id, severity, text, lines } }) => (
          <li key={id}>
            <p className="pb-cmp-contradiction-head">
              <ContradictionCode id={id} review={reviews.get(id)} />
              <span className="pb-quiet">
                {t('compareView.contradictions.weight', {
                  weight: t(`source.severity.${severity}`),
                })}
              </span>
              <span className="pb-quiet">{t('source.lines', { lines: lines.join(', ') })}</span>
            </p>
            <p>{format.text(text)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import './fact-line.css';
import { useText } from '../../i18n/use-text.ts';
import { ContradictionCode } from '../../print/contradiction-code.tsx';
import { selectContradictions, selectFactsById } from '../../state/select-data.ts';
import { selectReviews } from '../../state/select-reviews.ts';
import { useApp } from '../../state/use-app.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Badge } from '../../ui/chip.tsx';

/** The lines, the contradictions, and whether the statement is for the organisation alone. */
export function FactLine({ factId }: { readonly factId: string }) {
  const { t, format } = useText();
  const fact = useApp(selectFactsById).get(factId);
  const contradictions = useApp(selectContradictions);
  const reviews = useApp(selectReviews);
  const showSource = useApp((state) => state.showSource);
  if (fact === undefined) return <p>{t('source.missing')}</p>;
  return (
    <p className="pb-fact-line">
      {fact.visibility === 'internal' && <Badge variant="neutral">{t('place.internal')}</Badge>}
      <LinkButton onPress={() => showSource({ kind: 'fact', factId })}>
        {t('source.link', { lines: fact.lines })}
      </LinkButton>
      {fact.contradictionIds.map((id) => {
        const text = contradictions.get(id)?.text;
        return (
          <ContradictionCode
            key={id}
            id={id}
            review={reviews.get(id)}
            description={text && format.text(text)}
          />
        );
      })}
    </p>
  );
}

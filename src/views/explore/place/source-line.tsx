import { useText } from '../../../i18n/use-text.ts';
import { ContradictionCode } from '../../../print/contradiction-code.tsx';
import { selectFactsById, selectNamedContradictions } from '../../../state/select-data.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

interface SourceLineProps {
  readonly factId: string;
}

/** The way from a statement to its source: line numbers and the open contradictions. */
export function SourceLine({ factId }: SourceLineProps) {
  const { t, format } = useText();
  const fact = useApp(selectFactsById).get(factId);
  const reviews = useApp(selectReviews);
  const contradictions = useApp(selectNamedContradictions);
  const showSource = useApp((state) => state.showSource);
  if (fact === undefined) return null;
  const open = () => showSource({ kind: 'fact', factId });
  return (
    <p className="pb-source-line">
      <LinkButton onPress={open}>{t('source.link', { lines: fact.lines })}</LinkButton>
      {fact.contradictionIds.map((id) => {
        const contradiction = contradictions.get(id);
        return (
          <ContradictionCode
            key={id}
            id={id}
            review={reviews.get(id)}
            description={contradiction && format.text(contradiction.text)}
            onPress={open}
          />
        );
      })}
    </p>
  );
}

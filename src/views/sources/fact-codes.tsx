import { useText } from '../../i18n/use-text.ts';
import { ContradictionCode } from '../../print/contradiction-code.tsx';
import { selectNamedContradictions } from '../../state/select-data.ts';
import { selectReviews } from '../../state/select-reviews.ts';
import { useApp } from '../../state/use-app.ts';

/** Codes of contradictions, each with what is at odds and what somebody has found out. */
export function FactCodes({ ids }: { readonly ids: readonly string[] }) {
  const { format } = useText();
  const contradictions = useApp(selectNamedContradictions);
  const reviews = useApp(selectReviews);
  return ids.map((id) => {
    const text = contradictions.get(id)?.text;
    return (
      <ContradictionCode
        key={id}
        id={id}
        review={reviews.get(id)}
        description={text && format.text(text)}
      />
    );
  });
}

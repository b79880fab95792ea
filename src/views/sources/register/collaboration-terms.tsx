import type { CollaborationEntry } from '../../../domain/collaboration/place-collaboration.ts';
import { factPeriodText } from '../../../i18n/fact-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { FactLine } from '../fact-line.tsx';

interface AgreementDatesProps {
  readonly entries: readonly CollaborationEntry[];
}

/** When agreements were signed and renewed, with the source of each. */
export function AgreementDates({ entries }: AgreementDatesProps) {
  const words = useText();
  const facts = useApp(selectFactsById);
  if (entries.length === 0) return words.t('register.missing');
  return entries.map(({ factId }) => {
    const fact = facts.get(factId);
    return (
      <div key={factId}>
        {fact !== undefined && `${words.format.text(fact.text)} (${factPeriodText(fact, words)})`}
        <FactLine factId={factId} />
      </div>
    );
  });
}

/** What the collaboration is to reach, in the document's statements. */
export function GoalTexts({ factIds }: { readonly factIds: readonly string[] }) {
  const { t, format } = useText();
  const facts = useApp(selectFactsById);
  if (factIds.length === 0) return t('register.missing');
  return factIds.map((factId) => {
    const text = facts.get(factId)?.text;
    return (
      <div key={factId}>
        {text !== undefined && format.text(text)}
        <FactLine factId={factId} />
      </div>
    );
  });
}

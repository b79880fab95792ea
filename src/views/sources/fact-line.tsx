import './fact-line.css';
import { useText } from '../../i18n/use-text.ts';
import { selectContradictions, selectFactsById } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Badge, ChipButton } from '../../ui/chip.tsx';
import { StatusSymbol } from '../../ui/status-symbol.tsx';

/** The lines, the open contradictions, and whether the statement is for the organisation alone. */
export function FactLine({ factId }: { readonly factId: string }) {
  const { t, format } = useText();
  const fact = useApp(selectFactsById).get(factId);
  const contradictions = useApp(selectContradictions);
  const showSource = useApp((state) => state.showSource);
  if (fact === undefined) return <p>{t('source.missing')}</p>;
  const open = () => showSource({ kind: 'fact', factId });
  return (
    <p className="pb-fact-line">
      {fact.visibility === 'internal' && <Badge variant="neutral">{t('place.internal')}</Badge>}
      <LinkButton onPress={open}>{t('source.link', { lines: fact.lines })}</LinkButton>
      {fact.contradictionIds.map((id) => {
        const text = contradictions.get(id)?.text;
        return (
          <ChipButton
            key={id}
            icon={<StatusSymbol name="contradiction" size={14} tone="quiet" />}
            onPress={open}
            {...(text !== undefined && { description: format.text(text) })}
          >
            {id}
          </ChipButton>
        );
      })}
    </p>
  );
}

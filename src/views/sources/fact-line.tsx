import './fact-line.css';
import { useText } from '../../i18n/use-text.ts';
import { selectFactsById } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Badge } from '../../ui/chip.tsx';
import { FactCodes } from './fact-codes.tsx';

/** The lines, the contradictions, and whether the statement is for the organisation alone. */
export function FactLine({ factId }: { readonly factId: string }) {
  const { t } = useText();
  const fact = useApp(selectFactsById).get(factId);
  const showSource = useApp((state) => state.showSource);
  if (fact === undefined) return <p>{t('source.missing')}</p>;
  return (
    <p className="pb-fact-line">
      {fact.visibility === 'internal' && <Badge variant="neutral">{t('place.internal')}</Badge>}
      <LinkButton onPress={() => showSource({ kind: 'fact', factId })}>
        {t('source.link', { lines: fact.lines })}
      </LinkButton>
      <FactCodes ids={fact.contradictionIds} />
    </p>
  );
}

import { useText } from '../../../i18n/use-text.ts';
import { selectFactsById, selectNamedContradictions } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { ChipButton } from '../../../ui/chip.tsx';
import { StatusSymbol } from '../../../ui/status-symbol.tsx';

interface SourceLineProps {
  readonly factId: string;
}

/** The way from a statement to its source: line numbers and the open contradictions. */
export function SourceLine({ factId }: SourceLineProps) {
  const { t, format } = useText();
  const fact = useApp(selectFactsById).get(factId);
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
          <ChipButton
            key={id}
            icon={<StatusSymbol name="contradiction" size={14} tone="quiet" />}
            onPress={open}
            {...(contradiction !== undefined && {
              description: format.text(contradiction.text),
            })}
          >
            {id}
          </ChipButton>
        );
      })}
    </p>
  );
}

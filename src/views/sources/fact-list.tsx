import './fact-list.css';
import type { Fact } from '../../domain/fact/fact.ts';
import { factPeriodText, factValueText } from '../../i18n/fact-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useApp } from '../../state/use-app.ts';
import { usePlaceName } from '../../state/use-place-name.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Badge } from '../../ui/chip.tsx';
import { FactCodes } from './fact-codes.tsx';

interface FactListProps {
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly hasCodes?: boolean;
}

/** Statements with value, period and lines, and the ways to the source card and to the place. */
export function FactList({ label, facts, hasCodes = false }: FactListProps) {
  return (
    <ul className="pb-fact-list" aria-label={label}>
      {facts.map((fact) => (
        <FactEntry key={fact.id} fact={fact} hasCodes={hasCodes} />
      ))}
    </ul>
  );
}

function FactEntry({ fact, hasCodes }: { readonly fact: Fact; readonly hasCodes: boolean }) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const showSource = useApp((state) => state.showSource);
  return (
    <li>
      <p>
        {format.text(fact.text)}{' '}
        {fact.visibility === 'internal' && <Badge variant="neutral">{t('place.internal')}</Badge>}
      </p>
      <p className="pb-fact-list-ways">
        <strong>{factValueText(fact, words)}</strong>
        <span>{factPeriodText(fact, words)}</span>
        <a href={`#/laget?plats=${fact.placeId}`}>{nameOf(fact.placeId)}</a>
        <LinkButton onPress={() => showSource({ kind: 'fact', factId: fact.id })}>
          {t('source.link', { lines: fact.lines })}
        </LinkButton>
      </p>
      {hasCodes && fact.contradictionIds.length > 0 && (
        <p className="pb-fact-list-ways">
          <FactCodes ids={fact.contradictionIds} />
        </p>
      )}
    </li>
  );
}

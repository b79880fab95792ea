import { useText } from '../../../i18n/use-text.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { SourceLine } from './source-line.tsx';

interface FactTextProps {
  readonly factId: string;
}

/** A statement of the document with its year and its source. */
export function FactText({ factId }: FactTextProps) {
  const { t, format } = useText();
  const fact = useApp(selectFactsById).get(factId);
  if (fact === undefined) return null;
  return (
    <div className="pb-fact">
      <p className="pb-quiet">{format.text(fact.indicator)}</p>
      <p>
        {format.text(fact.text)}
        {fact.year.kind === 'year' && ` (${fact.year.year})`}
        {fact.visibility === 'internal' && (
          <>
            {' '}
            <Badge variant="neutral">{t('place.internal')}</Badge>
          </>
        )}
      </p>
      <SourceLine factId={factId} />
    </div>
  );
}

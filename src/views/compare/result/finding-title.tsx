import type { Comparison } from '../../../domain/compare/comparison.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { subjectText } from '../subject-text.ts';
import { usePlaceName } from '../use-place-name.ts';
import { findingText } from './finding-text.ts';

interface FindingTitleProps {
  readonly comparison: Comparison;
}

/** The finding is the title: whoever reads one line only has read it. */
export function FindingTitle({ comparison }: FindingTitleProps) {
  const words = useText();
  const { t } = words;
  const nameOf = usePlaceName();
  const sources = useApp(selectDocumentSources);
  const { subject, finding, years, placeIds } = comparison;
  const span = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined);
  const places = subject.kind === 'stated-count' ? (subject.placeIds ?? []) : placeIds;
  return (
    <header className="pb-cmp-head">
      <p className="pb-quiet">
        {[subjectText(subject, sources, words).title, places.map(nameOf).join(', '), span.join('–')]
          .filter((part) => part !== '')
          .join(' · ')}{' '}
        {subject.kind === 'practice' && <Badge variant="practice">{t('practice.badge')}</Badge>}
      </p>
      <h1 className="pb-cmp-title" aria-live="polite">
        {findingText(finding, nameOf, words)}
      </h1>
      {finding.kind === 'nothing' && <p>{t('compareView.finding.nothingHelp')}</p>}
    </header>
  );
}

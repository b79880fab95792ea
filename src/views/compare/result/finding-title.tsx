import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { Finding, FoundValue } from '../../../domain/compare/finding.ts';
import { type FindingSlot, findingPieces } from '../../../i18n/finding-text.ts';
import { subjectText } from '../../../i18n/subject-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { SubjectBadge } from '../incident-mark.tsx';
import { LoneNote } from './lone-note.tsx';
import { sourceOfFound } from './source-of-row.ts';
import { SourcedSentence } from './sourced-sentence.tsx';

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
        <SubjectBadge subject={subject} />
      </p>
      <h1 className="pb-cmp-title" aria-live="polite">
        <SourcedSentence
          pieces={findingPieces(finding, nameOf, words)}
          sourceOf={(slot) => {
            const found = foundOf(finding, slot);
            const source = found && sourceOfFound(comparison, found);
            return found && source && { source, what: `${nameOf(found.placeId)} ${found.year}` };
          }}
        />
      </h1>
      {finding.kind === 'nothing' && <p>{t('compareView.finding.nothingHelp')}</p>}
      <LoneNote comparison={comparison} />
    </header>
  );
}

function foundOf(finding: Finding, slot: FindingSlot): FoundValue<number> | null {
  if (finding.kind === 'nothing') return null;
  if (slot === 'value') return finding.to;
  return finding.kind === 'value' ? null : finding.from;
}

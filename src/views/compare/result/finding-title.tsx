import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { Finding } from '../../../domain/compare/finding.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { subjectText } from '../subject-text.ts';
import { usePlaceName } from '../use-place-name.ts';

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

function findingText(
  finding: Finding,
  nameOf: (placeId: string) => string,
  { t, format }: Words,
): string {
  if (finding.kind === 'nothing') return t('compareView.finding.nothing');
  const { to } = finding;
  const isShare =
    finding.kind === 'share' || (finding.kind === 'value' && finding.unit === 'share');
  const value = (one: number) => (isShare ? format.share(one) : format.number(one));
  const shown = { place: nameOf(to.placeId), value: value(to.value), year: String(to.year) };
  if (finding.kind === 'value') return t('compareView.finding.value', shown);
  const { from, against, code } = finding;
  const isOver = against !== 'comparator';
  const end =
    code === 'several'
      ? t('compareView.finding.several')
      : !isOver && code === 'reliable-increase'
        ? t('compare.higher')
        : !isOver && code === 'reliable-decrease'
          ? t('compare.lower')
          : t(`compare.end.${code}`);
  return t(isOver ? 'compareView.finding.over' : 'compareView.finding.places', {
    ...shown,
    other: value(from.value),
    otherYear: String(from.year),
    otherPlace: nameOf(from.placeId),
    end,
  });
}

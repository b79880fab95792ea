import type { PairOffer } from '../../../domain/bivariate/pair-offers.ts';
import type { ReportedPairs } from '../../../domain/bivariate/reported-pairs.ts';
import { originOf } from '../../../domain/incident/incident-set.ts';
import { inSentence } from '../../../i18n/in-sentence.ts';
import { periodText } from '../../../i18n/period-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';

interface ReportedNotesProps {
  readonly pairs: ReportedPairs;
  readonly question: PairOffer;
}

const COUNTS = {
  published: 'countsPublished',
  practice: 'countsPractice',
  own: 'countsOwn',
} as const;

/** What divides high from low, and where both values come from. */
export function ReportedNotes({ pairs, question }: ReportedNotesProps) {
  const words = useText();
  const { t, format } = words;
  const origin = originOf(useApp((state) => state.incidentSet)) ?? 'published';
  const indicator = useApp(({ pack }) =>
    ready(pack.readings)?.indicators.find(({ id }) => id === question.indicatorId),
  );
  const source = useApp(selectDocumentSources).get(indicator?.sourceId ?? '');
  return (
    <div className="pb-quiet pb-reported-notes">
      <p>{t('compareMaps.reported.few')}</p>
      {indicator !== undefined && (
        <p>
          {t('compareMaps.reported.share', {
            question: format.text(indicator.question),
            population: inSentence(format.text(indicator.population)),
            year: question.year,
            source: (format.language === 'sv' ? source?.title : source?.titleEn) ?? '',
          })}
        </p>
      )}
      <p>
        {t('compareMaps.reported.counts', {
          what: t(`compareMaps.reported.${COUNTS[origin]}`),
          period: periodText(pairs.period, words),
        })}{' '}
        {origin === 'published' && t('compareMaps.reported.selection')}
      </p>
    </div>
  );
}

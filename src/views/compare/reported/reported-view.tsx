import { originOf } from '../../../domain/incident/incident-set.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import './reported.css';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectReportedPairs, selectReportedQuestion } from '../../../state/select-reported.ts';
import { useApp } from '../../../state/use-app.ts';
import { PairPicture } from './pair-picture.tsx';
import { QuadrantTable } from './quadrant-table.tsx';
import { QuestionChoice } from './question-choice.tsx';
import { ReportedNotes } from './reported-notes.tsx';
import { Unpaired } from './unpaired.tsx';

interface ReportedViewProps {
  readonly comparison: Comparison;
}

/** What people say in a place beside what is reported there, two by two and in one colour. */
export function ReportedView({ comparison: { subject } }: ReportedViewProps) {
  const { t, format } = useText();
  const question = useApp(selectReportedQuestion);
  const pairs = useApp(selectReportedPairs);
  const origin = originOf(useApp((state) => state.incidentSet));
  const isElsewhere =
    question !== null &&
    subject.kind === 'survey' &&
    subject.indicator.direction === 'unsafe' &&
    subject.indicator.id !== question.indicatorId;
  return (
    <section className="pb-cmp-part pb-reported" aria-labelledby="compare-reported">
      <h2 id="compare-reported" className="pb-cmp-part-title">
        {t('compareMaps.reported.title')} {origin !== null && <OriginBadge origin={origin} />}
      </h2>
      <p>
        <strong>{t('pair.notTheSame')}</strong>
      </p>
      {question === null ? (
        <p>{t('compareMaps.reported.none')}</p>
      ) : (
        <>
          {isElsewhere && (
            <p>
              {t('compareMaps.reported.elsewhere', {
                question: format.text(subject.indicator.question),
              })}
            </p>
          )}
          <QuestionChoice question={question} />
          {pairs === null ? (
            <p role="status">{t('compareMaps.reported.waiting')}</p>
          ) : (
            <>
              <QuadrantTable pairs={pairs} year={question.year} />
              <Unpaired unpaired={pairs.quadrants.unpaired} year={question.year} />
              <PairPicture pairs={pairs} year={question.year} />
              <ReportedNotes pairs={pairs} question={question} />
            </>
          )}
        </>
      )}
    </section>
  );
}

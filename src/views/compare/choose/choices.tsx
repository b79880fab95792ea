import type { ReactNode } from 'react';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import { useText } from '../../../i18n/use-text.ts';
import { BasisChoice, DenominatorChoice } from './denominator-choice.tsx';
import { ComparatorField, PlaceChoice } from './place-choice.tsx';
import { SubjectChoice } from './subject-choice.tsx';
import { YearChoice } from './year-choice.tsx';

interface ChoicesProps {
  /** Null while it is not there: the subject can still be chosen. */
  readonly comparison: Comparison | null;
}

/** Four steps, in the order that a comparison is thought. */
export function Choices({ comparison }: ChoicesProps) {
  const { t } = useText();
  const subject = comparison?.subject ?? null;
  const isCounted =
    subject?.kind === 'practice' || subject?.kind === 'own' || subject?.kind === 'published';
  return (
    <div className="pb-cmp-steps">
      <Step number={1} title={t('compareView.subject.heading')}>
        <SubjectChoice chosen={subject} />
        {subject !== null && <PlaceChoice subject={subject} />}
      </Step>
      {comparison !== null && subject !== null && (
        <>
          <Step number={2} title={t('compareView.years.heading')}>
            <YearChoice comparison={comparison} />
            {isCounted && <BasisChoice comparison={comparison} />}
          </Step>
          {subject.kind !== 'stated-count' && (
            <Step number={3} title={t('compareView.with.heading')}>
              <ComparatorField subject={subject} />
            </Step>
          )}
          <Step
            number={subject.kind === 'stated-count' ? 3 : 4}
            title={t('compareView.denominator.heading')}
          >
            <DenominatorChoice comparison={comparison} />
          </Step>
        </>
      )}
    </div>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

function Step({ number, title, children }: StepProps) {
  return (
    <section className="pb-cmp-step">
      <h2 className="pb-cmp-step-title">
        <span className="pb-quiet">{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}

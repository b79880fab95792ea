import './next-year.css';
import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { selectThisPicture, selectYearFactsPlans } from '../../../state/select-year-facts.ts';
import { useApp } from '../../../state/use-app.ts';
import { useThrownPlan } from '../../../state/use-thrown-plan.ts';
import { UndoLine } from '../../../ui/undo-line.tsx';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { KeptYear } from './kept-year.tsx';
import { ReadFile } from './read-file.tsx';

/** Another year's facts: in, against this year's, and into comparisons. */
export function NextYearTab({ yearFacts }: SourcesTabProps) {
  const { t } = useText();
  const thisPicture = useApp(selectThisPicture);
  const plans = useApp(selectYearFactsPlans);
  const { isThrown, throwAway, bringBack } = useThrownPlan();
  const [saved, setSaved] = useState('');
  if (thisPicture === null) return <p role="status">{t('nextYear.waiting')}</p>;
  return (
    <div className="pb-nxt">
      <p>
        {t('nextYear.lead')} <span className="pb-nxt-quiet">{t('nextYear.stays')}</span>
      </p>
      <ReadFile actions={yearFacts} known={thisPicture} onKept={setSaved} />
      <p role="status">{saved === '' ? '' : t('nextYear.kept.saved', { document: saved })}</p>
      <UndoLine
        done={isThrown ? t('nextYear.kept.removed') : null}
        undoLabel={t('nextYear.kept.undo')}
        onUndo={bringBack}
      />
      {plans.map((plan) => (
        <KeptYear
          key={plan.id}
          plan={plan}
          actions={yearFacts}
          onRemove={() => {
            setSaved('');
            throwAway(plan);
          }}
        />
      ))}
    </div>
  );
}

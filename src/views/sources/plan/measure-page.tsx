import { Link } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { changeMeasure } from '../../../commands/plan-measures.ts';
import { faultsOfMeasure, type Measure, measurePlanOf } from '../../../domain/measure/measure.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { useThrownPlan } from '../../../state/use-thrown-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import { UndoLine } from '../../../ui/undo-line.tsx';
import { Effect } from './effect.tsx';
import { IndicatorChoice } from './indicator-choice.tsx';
import { MeasureBasis } from './measure-basis.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { partAddress } from './plan-parts.ts';
import { measurePorts } from './plan-ports.ts';

interface MeasurePageProps {
  readonly id: string;
  readonly keeper: Keeper;
}

/** One measure: what it is, where it comes from, what it is followed by, and what came of it. */
export function MeasurePage({ id, keeper }: MeasurePageProps) {
  const { t } = useText();
  const store = useAppStore();
  const plan = useApp(({ plans }) => measurePlanOf(plans, id));
  const isOpening = useApp(({ keepingStatus }) => keepingStatus === 'opening');
  const save = useApp(({ saveStates }) => saveStates.get(id));
  const { isThrown, throwAway, bringBack } = useThrownPlan();
  const back = (
    <p>
      <Link to={partAddress('measures')}>{t('measures.page.back')}</Link>
    </p>
  );
  if (plan === null) {
    return (
      <>
        {back}
        <UndoLine
          done={isThrown ? t('measures.page.thrown') : null}
          undoLabel={t('measures.page.undo')}
          onUndo={bringBack}
        />
        {!isThrown && (
          <p role="status">{t(isOpening ? 'keeping.opening' : 'measures.page.gone')}</p>
        )}
      </>
    );
  }
  const { body } = plan;
  const set = (given: Partial<Measure>) =>
    changeMeasure(store, id, (before) => ({ ...before, ...given }), measurePorts);
  const faults = faultsOfMeasure(body);
  return (
    <>
      {back}
      <div className="pb-pln-row">
        <h2>{body.what === '' ? t('measures.untitled') : body.what}</h2>
        <SavedMark save={save} onTakeOver={() => void keeper.takeOver(id)} />
      </div>
      <MeasureFields measure={body} onChange={set} />
      <MeasureBasis measure={body} onChange={set} />
      <IndicatorChoice measure={body} onChange={set} />
      {faults.length > 0 && (
        <section aria-labelledby="lacks-title">
          <h3 id="lacks-title">{t('measures.lacks')}</h3>
          <ul className="pb-pln-quiet">
            {faults.map((fault) => (
              <li key={fault}>{t(`measures.fault.${fault}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <Effect measure={body} />
      <div>
        <Button size="small" variant="quiet" onPress={() => throwAway(plan)}>
          {t('measures.page.throw')}
        </Button>
      </div>
    </>
  );
}

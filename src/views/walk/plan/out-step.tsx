import { Link } from 'react-router';
import { useText } from '../../../i18n/use-text.ts';
import { WalkOut } from '../out/walk-out.tsx';
import type { StepProps } from './step-props.ts';

/** What is taken out: the sheets, and the walk on a phone. */
export function OutStep({ plan, path }: StepProps) {
  const { t } = useText();
  const here = `${path}/${plan.id}`;
  return (
    <div className="pb-task-fields">
      <section className="pb-task-section" aria-labelledby="before-title">
        <h2 id="before-title">{t('walkPlan.out.before')}</h2>
        <div className="pb-task-row">
          <Link className="pb-button pb-button-secondary" to={`${here}/blad/formote`}>
            {t('walkPlan.out.preMeeting')}
          </Link>
          <Link className="pb-button pb-button-secondary" to={`${here}/blad/walk`}>
            {t('walkPlan.out.sheet')}
          </Link>
        </div>
        <div className="pb-task-row">
          <Link className="pb-button pb-button-primary" to={`${here}/falt`}>
            {t('walkPlan.out.field')}
          </Link>
          <span className="pb-wlk-quiet">{t('walkPlan.out.fieldHint')}</span>
        </div>
      </section>
      <WalkOut walkId={plan.id} path={path} />
    </div>
  );
}

import { useState } from 'react';
import { comingPlans, type DatedPlan } from '../../../domain/collaboration/year-wheel.ts';
import { datedPlanText } from '../../../i18n/dated-plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Badge } from '../../../ui/chip.tsx';

/** Walks, shifts and reviews of the device with a day in the coming year. */
export function ComingPlans() {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const plans = useApp((state) => state.plans);
  const [today] = useState(() => madeAt(new Date()).date);
  const coming = comingPlans(plans, today);
  return (
    <section aria-labelledby="year-plans">
      <h2 id="year-plans">
        {t('yearWheel.plans')} <Badge variant="neutral">{t('register.own.badge')}</Badge>
      </h2>
      <p className="pb-wheel-quiet">
        {coming.length === 0 ? t('yearWheel.noPlans') : t('yearWheel.plansLead')}
      </p>
      <ul>
        {coming.map((plan) => (
          <li key={`${plan.kind} ${plan.planId}`}>
            {format.date(plan.date)}
            {': '}
            <a href={addressOf(plan)}>{datedPlanText(plan, nameOf, words)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function addressOf({ kind, planId }: DatedPlan): string {
  const paths = {
    walk: `vandring/${planId}`,
    shift: `utsattning/${planId}`,
    review: 'underlag/register',
  };
  return `#/${paths[kind]}`;
}

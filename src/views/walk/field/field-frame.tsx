import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SaveLine } from './save-line.tsx';

interface FieldFrameProps {
  readonly plan: WalkPlan;
  readonly keeper: Pick<Keeper, 'takeOver'>;
  readonly path: string;
  readonly children: ReactNode;
}

/** The whole window: which walk it is, how it stands with what is noted, and one screen under that. */
export function FieldFrame({ plan, keeper, path, children }: FieldFrameProps) {
  const { t } = useText();
  return (
    <div className="pb-onsite">
      <header className="pb-onsite-head">
        <Link
          to={`${path}/${plan.id}`}
          className="pb-onsite-leave"
          aria-label={t('walkField.leave')}
        >
          <ArrowLeft aria-hidden="true" />
        </Link>
        <div>
          <p className="pb-onsite-walk">{plan.title === '' ? t('walk.title') : plan.title}</p>
          <SaveLine planId={plan.id} count={plan.body.observations.length} keeper={keeper} />
        </div>
      </header>
      {children}
    </div>
  );
}

import { useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import type { PlanVersion } from '../../../domain/keeping/kept.ts';
import type { Plan } from '../../../domain/keeping/plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';

interface VersionListProps {
  readonly plan: Plan;
  readonly keeper: Keeper;
}

/** Older versions of a plan, read when they are asked for. */
export function VersionList({ plan, keeper }: VersionListProps) {
  const { t, format } = useText();
  const changePlan = useApp((state) => state.changePlan);
  const [versions, setVersions] = useState<readonly PlanVersion[] | null>(null);
  const [isBack, setIsBack] = useState(false);
  const read = () => void keeper.versions(plan.id).then(setVersions, () => setVersions([]));
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) read();
      }}
    >
      <summary>{t('keeping.plans.versions')}</summary>
      {versions?.length === 0 && <p className="pb-kept-quiet">{t('keeping.plans.noVersions')}</p>}
      <ul className="pb-kept-versions">
        {(versions ?? []).map(({ number, replacedAt, plan: older }) => (
          <li key={number}>
            <span>{t('keeping.plans.version', { when: format.moment(replacedAt) })}</span>
            <Button
              size="small"
              onPress={() => {
                changePlan({ ...older, changedAt: new Date().toISOString() });
                setIsBack(true);
              }}
            >
              {t('keeping.plans.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{isBack ? t('keeping.plans.broughtBack') : ''}</p>
    </details>
  );
}

import { useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import type { Plan } from '../../../domain/keeping/plan.ts';
import { type PlanText, planText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Badge } from '../../../ui/chip.tsx';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import { usePlanContext } from '../use-plan-context.ts';
import { VersionList } from './version-list.tsx';

interface PlanListProps {
  readonly keeper: Keeper;
  readonly onDiary: (documents: readonly PlanText[]) => void;
}

/** Everything that people have made, newest first. */
export function PlanList({ keeper, onDiary }: PlanListProps) {
  const words = useText();
  const { t } = words;
  const plans = useApp((state) => state.plans);
  const isOpening = useApp((state) => state.keepingStatus === 'opening');
  const context = usePlanContext();
  const [binned, setBinned] = useState('');
  const removePlan = useApp((state) => state.removePlan);
  const listed = [...plans.values()].toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  return (
    <section aria-labelledby="kept-plans">
      <h2 id="kept-plans">{t('keeping.plans.title')}</h2>
      <p role="status" className="pb-kept-quiet">
        {binned === '' ? '' : t('keeping.plans.binned', { title: binned })}
      </p>
      {listed.length === 0 && !isOpening && <p>{t('keeping.plans.none')}</p>}
      <ul className="pb-kept-list">
        {listed.map((plan) => {
          const text = planText(plan, context, words);
          return (
            <PlanEntry
              key={plan.id}
              plan={plan}
              text={text}
              keeper={keeper}
              onDiary={() => onDiary([text])}
              onBin={() => {
                removePlan(plan.id);
                setBinned(text.title);
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface PlanEntryProps {
  readonly plan: Plan;
  readonly text: PlanText;
  readonly keeper: Keeper;
  readonly onDiary: () => void;
  readonly onBin: () => void;
}

function PlanEntry({ plan, text, keeper, onDiary, onBin }: PlanEntryProps) {
  const { t, format } = useText();
  const save = useApp(({ saveStates }) => saveStates.get(plan.id));
  const changed = format.moment(plan.changedAt);
  return (
    <li>
      <p>
        <strong>{text.title}</strong>{' '}
        {text.isPractice && <Badge variant="practice">{t('practice.badge')}</Badge>}
      </p>
      <p className="pb-kept-quiet">
        {t(`keeping.kind.${plan.kind}`)} · {t('keeping.plans.changed', { when: changed })}
        {' · '}
        <SavedMark save={save} onTakeOver={() => void keeper.takeOver(plan.id)} />
      </p>
      <div className="pb-kept-actions">
        {text.address !== null && <a href={text.address}>{t('keeping.plans.open')}</a>}
        <Button size="small" onPress={onDiary}>
          {t('keeping.plans.diary')}
        </Button>
        <Button size="small" onPress={onBin}>
          {t('keeping.plans.bin')}
        </Button>
      </div>
      <VersionList plan={plan} keeper={keeper} />
    </li>
  );
}

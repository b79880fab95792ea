import { useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { daysLeftInBin } from '../../../domain/keeping/kept.ts';
import { type PlanText, planText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { usePlanContext } from '../use-plan-context.ts';
import { SureButton } from './sure-button.tsx';

interface BinListProps {
  readonly keeper: Keeper;
  readonly onDiary: (documents: readonly PlanText[]) => void;
}

/** What was thrown away, and for how long it can be taken back. */
export function BinList({ keeper, onDiary }: BinListProps) {
  const words = useText();
  const { t } = words;
  const bin = useApp((state) => state.bin);
  const context = usePlanContext();
  const [now] = useState(() => new Date().toISOString());
  return (
    <section aria-labelledby="kept-bin">
      <h2 id="kept-bin">{t('keeping.bin.title')}</h2>
      {bin.length === 0 && <p>{t('keeping.bin.none')}</p>}
      <ul className="pb-kept-list">
        {bin.map(({ plan, binnedAt }) => {
          const text = planText(plan, context, words);
          return (
            <li key={plan.id}>
              <p>
                <strong>{text.title}</strong>
              </p>
              <p className="pb-kept-quiet">
                {t(`keeping.kind.${plan.kind}`)} ·{' '}
                {t('keeping.bin.left', { count: daysLeftInBin({ binnedAt }, now) })}
              </p>
              <div className="pb-kept-actions">
                <Button size="small" onPress={() => keeper.restore(plan.id)}>
                  {t('keeping.bin.restore')}
                </Button>
                <Button size="small" onPress={() => onDiary([text])}>
                  {t('keeping.plans.diary')}
                </Button>
                <SureButton
                  label={t('keeping.bin.delete')}
                  question={t('keeping.bin.sure')}
                  onSure={() => void keeper.deleteBinned(plan.id)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useEffect, useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { type PlanText, planText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { usePlanContext } from '../use-plan-context.ts';
import { SureButton } from './sure-button.tsx';

interface WipeAllProps {
  readonly keeper: Keeper;
  readonly onDiary: (documents: readonly PlanText[]) => void;
}

/** The whole device, with the way to the diary beside it. */
export function WipeAll({ keeper, onDiary }: WipeAllProps) {
  const words = useText();
  const { t } = words;
  const plans = useApp((state) => state.plans);
  const context = usePlanContext();
  const [answer, setAnswer] = useState<'done' | 'failed' | null>(null);
  const photos = usePhotoCount(keeper);
  return (
    <section aria-labelledby="kept-wipe">
      <h2 id="kept-wipe">{t('keeping.wipe.title')}</h2>
      <p>{t('keeping.wipe.body')}</p>
      {photos !== null && <p>{t('walkField.photo.onDevice', { count: photos })}</p>}
      <div className="pb-kept-actions">
        <Button
          size="small"
          isDisabled={plans.size === 0}
          onPress={() => onDiary([...plans.values()].map((plan) => planText(plan, context, words)))}
        >
          {t('keeping.wipe.diary')}
        </Button>
        <SureButton
          label={t('keeping.wipe.button')}
          question={t('keeping.wipe.sure')}
          onSure={() => void keeper.wipe().then((isDone) => setAnswer(isDone ? 'done' : 'failed'))}
        />
      </div>
      <p role="status">{answer === null ? '' : t(`keeping.wipe.${answer}`)}</p>
    </section>
  );
}

/** Photos of walks on the device, counted anew when a plan comes or goes; null while that is not known. */
function usePhotoCount(keeper: Keeper): number | null {
  const plans = useApp((state) => state.plans);
  const bin = useApp((state) => state.bin);
  const [count, setCount] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: photos go with plans and with what is in the bin
  useEffect(() => {
    let isGone = false;
    void keeper.photoCount().then((counted) => {
      if (!isGone) setCount(counted);
    });
    return () => {
      isGone = true;
    };
  }, [keeper, plans, bin]);
  return count;
}

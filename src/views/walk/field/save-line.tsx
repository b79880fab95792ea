import type { Keeper } from '../../../commands/keep-plans.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useChosen } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';

interface SaveLineProps {
  readonly planId: string;
  readonly count: number;
  readonly keeper: Pick<Keeper, 'takeOver'>;
}

/** Says saved only when the device has answered for the newest change. */
export function SaveLine({ planId, count, keeper }: SaveLineProps) {
  const { t } = useText();
  const save = useChosen((state) => state.saveStates.get(planId)) ?? 'unsaved';
  const keeping = useChosen((state) => state.keepingStatus);
  const isKept = save === 'saved';
  const text =
    keeping === 'newer-code'
      ? t('walkField.save.newerCode')
      : keeping === 'unavailable' && !isKept
        ? t('walkField.save.unavailable')
        : isKept
          ? t('walkField.save.saved', { count })
          : t(`walkField.save.state.${save}`);
  const isTrouble = ['full', 'failed', 'elsewhere'].includes(save) || keeping !== 'ready';
  return (
    <p className="pb-onsite-save" data-trouble={isTrouble}>
      <span role="status">{text}</span>
      {save === 'elsewhere' && (
        <Button size="large" onPress={() => void keeper.takeOver(planId)}>
          {t('walkField.save.takeOver')}
        </Button>
      )}
    </p>
  );
}

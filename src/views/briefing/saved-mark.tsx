import type { Keeper } from '../../commands/keep-plans.ts';
import { useText } from '../../i18n/use-text.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../ui/button.tsx';

interface SavedMarkProps {
  readonly planId: string;
  readonly keeper: Pick<Keeper, 'takeOver'>;
}

/** Whether the shift is on the device, and the way to it where another tab writes it. */
export function SavedMark({ planId, keeper }: SavedMarkProps) {
  const { t } = useText();
  const save = useApp(({ saveStates }) => saveStates.get(planId));
  return (
    <span role="status" className="pb-shf-quiet">
      {save !== undefined && t(`keeping.save.${save}`)}
      {save === 'elsewhere' && (
        <Button size="small" onPress={() => void keeper.takeOver(planId)}>
          {t('keeping.plans.takeOver')}
        </Button>
      )}
    </span>
  );
}

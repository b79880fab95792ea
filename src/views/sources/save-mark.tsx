import type { Keeper } from '../../commands/keep-plans.ts';
import { useText } from '../../i18n/use-text.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../ui/button.tsx';

interface SaveMarkProps {
  readonly planId: string;
  readonly keeper: Pick<Keeper, 'takeOver'>;
}

/** How it stands with a plan on the device; the way to take it over where another tab writes it. */
export function SaveMark({ planId, keeper }: SaveMarkProps) {
  const { t } = useText();
  const save = useApp((state) => state.saveStates.get(planId));
  if (save === undefined) return null;
  return (
    <span role="status">
      {t(`keeping.save.${save}`)}{' '}
      {save === 'elsewhere' && (
        <Button size="small" onPress={() => void keeper.takeOver(planId)}>
          {t('keeping.plans.takeOver')}
        </Button>
      )}
    </span>
  );
}

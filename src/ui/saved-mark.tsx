import type { Messages } from '../i18n/messages.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';

export interface SavedMarkProps {
  /** Undefined: nothing has been changed yet. */
  readonly save: keyof Messages['keeping']['save'] | undefined;
  readonly onTakeOver: () => void;
}

/** Whether what is made is on the device, and the way to it where another tab writes it. */
export function SavedMark({ save, onTakeOver }: SavedMarkProps) {
  const { t } = useText();
  return (
    <span role="status" className="pb-saved">
      {save !== undefined && t(`keeping.save.${save}`)}{' '}
      {save === 'elsewhere' && (
        <Button size="small" onPress={onTakeOver}>
          {t('keeping.plans.takeOver')}
        </Button>
      )}
    </span>
  );
}

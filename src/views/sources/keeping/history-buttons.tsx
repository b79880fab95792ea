import { Redo2, Undo2 } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import { useHistorySteps } from '../../../state/use-history-steps.ts';
import { Button } from '../../../ui/button.tsx';

export function HistoryButtons() {
  const { t } = useText();
  const { canUndo, canRedo, undo, redo } = useHistorySteps();
  return (
    <div className="pb-kept-actions">
      <Button icon={<Undo2 aria-hidden />} isDisabled={!canUndo} onPress={undo}>
        {t('keeping.undo')}
      </Button>
      <Button icon={<Redo2 aria-hidden />} isDisabled={!canRedo} onPress={redo}>
        {t('keeping.redo')}
      </Button>
    </div>
  );
}

import { useState } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import { finished } from '../../../domain/walk/observe.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { SureRow } from './sure-row.tsx';

interface FinishWalkProps {
  readonly walkId: string;
  readonly variant: 'primary' | 'quiet';
  readonly field: WalkInField;
}

/** Ends the walk, after one more question. It can be opened again. */
export function FinishWalk({ walkId, variant, field }: FinishWalkProps) {
  const { t } = useText();
  const [isAsking, setIsAsking] = useState(false);
  if (isAsking) {
    return (
      <SureRow
        question={t('walkField.stop.finishSure')}
        yes={t('walkField.stop.yes')}
        no={t('walkField.stop.no')}
        onYes={() => field.change(walkId, finished)}
        onNo={() => setIsAsking(false)}
      />
    );
  }
  return (
    <Button size="large" variant={variant} onPress={() => setIsAsking(true)}>
      {t('walkField.stop.finish')}
    </Button>
  );
}

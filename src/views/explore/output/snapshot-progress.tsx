import { useText } from '../../../i18n/use-text.ts';
import type { SnapshotStep } from '../../../map/snapshot.ts';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';

const steps = ['prepare', 'draw', 'label', 'finish'] as const satisfies readonly SnapshotStep[];

interface SnapshotProgressProps {
  readonly step: SnapshotStep;
  readonly onStop: () => void;
}

export function SnapshotProgress({ step, onStop }: SnapshotProgressProps) {
  const { t } = useText();
  const done = steps.indexOf(step) + 1;
  return (
    <div className="pb-loading">
      <ProgressBar
        label={t('sheet.progress.label')}
        value={done}
        max={steps.length}
        valueText={t('sheet.progress.text', {
          done,
          total: steps.length,
          step: t(`sheet.progress.step.${step}`),
        })}
      />
      <Button onPress={onStop}>{t('sheet.progress.stop')}</Button>
    </div>
  );
}

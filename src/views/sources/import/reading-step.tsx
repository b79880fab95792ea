import { useText } from '../../../i18n/use-text.ts';
import type { ImportSlice } from '../../../state/import-slice.ts';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';

type Progress = Extract<ImportSlice['importStage'], { readonly status: 'reading' }>['progress'];

interface ReadingStepProps {
  readonly fileName: string;
  readonly totalBytes: number;
  readonly progress: Progress;
  readonly isTaking?: boolean;
  readonly onStop: () => void;
}

export function ReadingStep({
  fileName,
  totalBytes,
  progress,
  isTaking = false,
  onStop,
}: ReadingStepProps) {
  const { t, format } = useText();
  const phase =
    isTaking && progress?.phase === 'reading' ? 'taking' : (progress?.phase ?? 'opening');
  const megabytes = (bytes: number) => format.number(bytes / 1e6);
  return (
    <div className="pb-imp-reading">
      <ProgressBar
        label={t(`importing.reading.${phase}`, { file: fileName })}
        value={progress?.bytes ?? 0}
        max={totalBytes}
        valueText={t('importing.reading.amount', {
          rows: format.number(progress?.rows ?? 0),
          done: megabytes(progress?.bytes ?? 0),
          total: megabytes(totalBytes),
        })}
      />
      <Button onPress={onStop}>{t('importing.reading.stop')}</Button>
    </div>
  );
}

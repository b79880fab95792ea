import { useText } from '../i18n/use-text.ts';
import { useApp } from '../state/use-app.ts';
import { Notice } from '../ui/notice.tsx';

/** Says that the worker which counts has died, and what counts now. */
export function WorkerNotice() {
  const { t } = useText();
  const loss = useApp((state) => state.workerLoss);
  const reportWorkerLoss = useApp((state) => state.reportWorkerLoss);
  if (loss === null) return null;
  return (
    <Notice
      kind="info"
      title={t(`offline.workerLoss.${loss}.title`)}
      onDismiss={() => reportWorkerLoss(null)}
      dismissLabel={t('app.close')}
    >
      {t(`offline.workerLoss.${loss}.body`)}
    </Notice>
  );
}

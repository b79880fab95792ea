import { useText } from '../i18n/use-text.ts';
import { selectPracticeProgress } from '../state/select-practice.ts';
import { useApp } from '../state/use-app.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

const BYTES_A_KILOBYTE = 1000;

/** How far the practice data has come, with a way out; or why it did not come. */
export function PracticeNotices({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useText();
  const isOn = useApp((state) => state.isPracticeOn);
  const practice = useApp((state) => state.practice);
  const switchPractice = useApp((state) => state.switchPractice);
  const isUnderWay = useApp((state) => selectPracticeProgress(state) !== null);
  const toReal = () => switchPractice(false);
  if (isOn && practice.status === 'failed') {
    const { code, context } = practice.error;
    return (
      <Notice
        kind="error"
        title={t('practice.failure.title')}
        action={
          <>
            <Button onPress={onRetry}>{t('practice.failure.retry')}</Button>
            <Button onPress={toReal}>{t('practice.failure.real')}</Button>
          </>
        }
      >
        <p>
          <strong>{context.file}</strong> {t(`dataError.${code}`)}{' '}
          {context.at !== undefined &&
            context.at !== '' &&
            `(${t('failure.where', { at: context.at })})`}
        </p>
        <p>{t('practice.failure.body')}</p>
      </Notice>
    );
  }
  if (!isUnderWay) return null;
  return (
    <div className="pb-loading pb-practice-loading">
      <Progress />
      <Button onPress={toReal}>{t('practice.progress.stop')}</Button>
    </div>
  );
}

function Progress() {
  const { t, format } = useText();
  const progress = useApp(selectPracticeProgress);
  if (progress === null) return null;
  if (progress.step === 'counting') {
    return (
      <ProgressBar
        label={t('practice.progress.counting')}
        value={1}
        max={1}
        valueText={t('practice.progress.incidents', {
          number: format.number(progress.incidents),
        })}
      />
    );
  }
  const { received, total } = progress.bytes ?? { received: 0, total: 0 };
  const kilobytes = (bytes: number) => format.number(Math.round(bytes / BYTES_A_KILOBYTE));
  return (
    <ProgressBar
      label={t('practice.progress.fetching')}
      value={received}
      max={total}
      valueText={
        progress.bytes === null
          ? t('practice.progress.waiting')
          : t('practice.progress.kilobytes', {
              received: kilobytes(received),
              total: kilobytes(total),
            })
      }
    />
  );
}

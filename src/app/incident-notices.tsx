import { useText } from '../i18n/use-text.ts';
import { selectIncidentProgress } from '../state/select-incident-progress.ts';
import { selectAreIncidentsLost, selectIsPracticeOn } from '../state/select-incident-set.ts';
import { useApp } from '../state/use-app.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

const BYTES_A_KILOBYTE = 1000;

/** How far the incidents have come, with a way out; or why they did not come. */
export function IncidentNotices({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useText();
  const isOn = useApp(selectIsPracticeOn);
  const isOwnGone = useApp((state) => !selectIsPracticeOn(state) && selectAreIncidentsLost(state));
  const practice = useApp((state) => state.practice);
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  const isUnderWay = useApp((state) => selectIncidentProgress(state) !== null);
  const toReal = () => chooseIncidents('published');
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
  if (isOwnGone) {
    return (
      <Notice
        kind="warning"
        title={t('ownData.gone.title')}
        action={<Button onPress={toReal}>{t('ownData.gone.published')}</Button>}
      >
        <p>{t('ownData.gone.body')}</p>
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
  const progress = useApp(selectIncidentProgress);
  if (progress === null) return null;
  if (progress.step === 'counting') {
    const isOwn = progress.of === 'own';
    return (
      <ProgressBar
        label={t(isOwn ? 'ownData.counting' : 'practice.progress.counting')}
        value={1}
        max={1}
        valueText={t(isOwn ? 'ownData.incidents' : 'practice.progress.incidents', {
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

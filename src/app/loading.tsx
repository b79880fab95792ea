import { useCallback, useEffect, useRef, useState } from 'react';
import { loadPack } from '../commands/load-pack.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import { useText } from '../i18n/use-text.ts';
import { selectProgress } from '../state/select-data.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

/** Starts loading with the app; can be stopped and taken up again. */
export function useLoading(fetchJson: FetchJson) {
  const store = useAppStore();
  const [isStopped, setIsStopped] = useState(false);
  const running = useRef<AbortController | null>(null);
  const retry = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setIsStopped(false);
    void loadPack(store, fetchJson, controller.signal);
  }, [store, fetchJson]);
  const stop = useCallback(() => {
    running.current?.abort();
    setIsStopped(true);
  }, []);
  useEffect(() => {
    retry();
    return () => running.current?.abort();
  }, [retry]);
  return { isStopped, retry, stop };
}

interface LoadingProps {
  readonly isStopped: boolean;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}

export function Loading({ isStopped, onStop, onRetry }: LoadingProps) {
  const { t } = useText();
  const { done, total, isFinished } = useApp(selectProgress);
  const hasManifestFailed = useApp(({ manifest }) => manifest.status === 'failed');
  if (isFinished || hasManifestFailed) return null;
  if (isStopped) {
    return (
      <Notice
        kind="info"
        title={t('loading.title')}
        action={<Button onPress={onRetry}>{t('loading.retry')}</Button>}
      >
        {t('loading.stopped')}
      </Notice>
    );
  }
  return (
    <div className="pb-loading">
      <ProgressBar
        label={t('loading.title')}
        value={done}
        max={total}
        valueText={t('loading.progress', { done, total })}
      />
      <Button onPress={onStop}>{t('loading.stop')}</Button>
    </div>
  );
}

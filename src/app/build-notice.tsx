import { useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { selectLostByReload } from '../state/select-lost-by-reload.ts';
import { useApp } from '../state/use-app.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { isAtWork } from './view-paths.ts';

/** Says that there is a newer build, and what a reload would take. Nothing reloads by itself. */
export function BuildNotice({ onUse }: { readonly onUse: () => Promise<void> }) {
  const { t } = useText();
  const build = useApp((state) => state.build);
  const reportBuild = useApp((state) => state.reportBuild);
  const lost = useApp(selectLostByReload);
  const [isReloading, setReloading] = useState(false);
  const { pathname } = useLocation();
  if (build === 'newest' || isAtWork(pathname)) return null;
  const use = () => {
    setReloading(true);
    void onUse();
  };
  return (
    <Notice
      kind="info"
      title={t(build === 'newer-waits' ? 'offline.waits' : 'offline.inUse')}
      action={
        <Button onPress={use} isDisabled={isReloading}>
          {t(lost.length === 0 ? 'offline.reload' : 'offline.reloadAnyway')}
        </Button>
      }
      onDismiss={() => reportBuild('newest')}
      dismissLabel={t('offline.later')}
    >
      {t('offline.whenDone')}{' '}
      {lost.length > 0 &&
        t('offline.lost', { what: lost.map((kind) => t(`offline.lostKind.${kind}`)).join(', ') })}
    </Notice>
  );
}

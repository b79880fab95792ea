import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Notice } from '../../../ui/notice.tsx';

/** Whatever stands between the work and the device. */
export function KeepingNotices() {
  const { t, format } = useText();
  const status = useApp((state) => state.keepingStatus);
  const newer = useApp((state) => state.newerRecords);
  const isPersistent = useApp((state) => state.isPersistent);
  const expired = useApp((state) => state.expiredSets);
  const states = useApp((state) => state.saveStates);
  const all = new Set(states.values());
  const faults = (['full', 'failed'] as const).filter((state) => all.has(state));
  return (
    <>
      {status === 'unavailable' && (
        <Notice kind="error" title={t('keeping.unavailable.title')}>
          {t('keeping.unavailable.body')}
        </Notice>
      )}
      {status === 'newer-code' && (
        <Notice kind="error" title={t('keeping.newerCode.title')}>
          {t('keeping.newerCode.body')}
        </Notice>
      )}
      {faults.map((fault) => (
        <Notice key={fault} kind="error" title={t(`keeping.${fault}.title`)}>
          {t(`keeping.${fault}.body`)}
        </Notice>
      ))}
      {newer > 0 && <Notice kind="warning" title={t('keeping.newer', { count: newer })} />}
      {isPersistent === false && (
        <Notice kind="info" title={t('keeping.notPersistent.title')}>
          {t('keeping.notPersistent.body')}
        </Notice>
      )}
      {expired.length > 0 && (
        <Notice kind="info" title={t('keeping.sets.expired', { names: format.list(expired) })} />
      )}
    </>
  );
}

import { useText } from '../i18n/use-text.ts';
import { selectFailures } from '../state/select-data.ts';
import { useApp } from '../state/use-app.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** What went wrong with the data or the link, and what to do. */
export function Notices({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useText();
  const failures = useApp(selectFailures);
  const isFatal = useApp(({ manifest, pack }) =>
    [manifest, pack.region, pack.places].some(({ status }) => status === 'failed'),
  );
  const addressFaults = useApp((state) => state.addressFaults);
  const reportAddressFaults = useApp((state) => state.reportAddressFaults);

  return (
    <>
      {failures.length > 0 && (
        <Notice
          kind="error"
          title={t('failure.title', { count: failures.length })}
          action={<Button onPress={onRetry}>{t('failure.retry')}</Button>}
        >
          <ul>
            {failures.map(({ code, context: { file, at } }) => (
              <li key={file}>
                <strong>{file}</strong> {t(`dataError.${code}`)}{' '}
                {at !== undefined && at !== '' && `(${t('failure.where', { at })})`}
              </li>
            ))}
          </ul>
          <p>{t(isFatal ? 'failure.nothing' : 'failure.rest')}</p>
        </Notice>
      )}
      {addressFaults.length > 0 && (
        <Notice
          kind="warning"
          title={t('address.title')}
          onDismiss={() => reportAddressFaults([])}
          dismissLabel={t('app.close')}
        >
          {t('address.body', {
            parts: addressFaults.map((part) => t(`address.part.${part}`)).join(', '),
          })}
        </Notice>
      )}
    </>
  );
}

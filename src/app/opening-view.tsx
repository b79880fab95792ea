import { useText } from '../i18n/use-text.ts';

/** In place of a view whose code is on its way. */
export function OpeningView() {
  const { t } = useText();
  return (
    <main className="pb-page" id="main">
      <p role="status">{t('app.opening')}</p>
    </main>
  );
}

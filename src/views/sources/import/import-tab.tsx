import { useText } from '../../../i18n/use-text.ts';

export function ImportTab() {
  const { t } = useText();
  return <h2>{t('importing.title')}</h2>;
}

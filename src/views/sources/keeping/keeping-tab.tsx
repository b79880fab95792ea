import { useText } from '../../../i18n/use-text.ts';

export function KeepingTab() {
  const { t } = useText();
  return <h2>{t('keeping.title')}</h2>;
}

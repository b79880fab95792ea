import { useText } from '../../../i18n/use-text.ts';

export function PlacesTab() {
  const { t } = useText();
  return <h2>{t('placeEditor.title')}</h2>;
}

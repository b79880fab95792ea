import { Link } from 'react-router';
import { useText } from '../../../i18n/use-text.ts';

export function LawLine() {
  const { t } = useText();
  return (
    <p>
      {t('importing.law')} <Link to="/integritet">{t('importing.privacy')}</Link>
    </p>
  );
}

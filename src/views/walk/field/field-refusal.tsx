import { Link } from 'react-router';
import { useText } from '../../../i18n/use-text.ts';

/** In place of a walk that the device does not have. */
export function FieldRefusal({ path }: { readonly path: string }) {
  const { t } = useText();
  return (
    <main className="pb-onsite" id="main">
      <div className="pb-onsite-body">
        <h1>{t('walkField.unknown.title')}</h1>
        <p>{t('walkField.unknown.body')}</p>
        <p>
          <Link to={path} className="pb-button pb-button-secondary pb-button-large">
            {t('walkField.unknown.back')}
          </Link>
        </p>
      </div>
    </main>
  );
}

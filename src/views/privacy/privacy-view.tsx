import './privacy.css';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';

const parts = ['stays', 'door', 'law', 'stored', 'absent'] as const;

export function PrivacyView() {
  const { t } = useText();
  return (
    <main className="pb-page pb-privacy" id="main">
      <h1>{t('privacy.title')}</h1>
      <p>{t('privacy.lead')}</p>
      <p>
        <Link to="/underlag">{t('privacy.back')}</Link>
      </p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`privacy.parts.${part}.title`)}</h2>
          {t(`privacy.parts.${part}.body`)
            .split('\n\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
      ))}
    </main>
  );
}

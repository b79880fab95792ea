import './print.css';
import { useText } from '../i18n/use-text.ts';

/** What comes out of the browser's own print command when no sheet is open. */
export function Unprepared() {
  const { t } = useText();
  return (
    <div className="pb-unprepared" aria-hidden="true">
      <h1>{t('sheet.unprepared.title')}</h1>
      <p>{t('sheet.unprepared.body')}</p>
    </div>
  );
}

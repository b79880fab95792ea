import { useText } from '../../../i18n/use-text.ts';

export function ProjectTab() {
  const { t } = useText();
  return <h2>{t('project.title')}</h2>;
}

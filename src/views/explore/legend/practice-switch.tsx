import { memo } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { CheckboxField } from '../../../ui/layer-switch.tsx';

/** Off, only real data is left. */
export function PracticeSwitch() {
  const { t } = useText();
  const isOn = useApp((state) => state.isPracticeOn);
  const switchPractice = useApp((state) => state.switchPractice);
  return <CheckboxField label={t('practice.switch')} isSelected={isOn} onChange={switchPractice} />;
}

/** The mark that follows made-up data wherever it shows. */
export const PracticeBadge = memo(function PracticeBadge() {
  const { t } = useText();
  return <Badge variant="practice">{t('practice.badge')}</Badge>;
});

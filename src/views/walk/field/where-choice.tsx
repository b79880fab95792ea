import { useText } from '../../../i18n/use-text.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';

interface WhereChoiceProps {
  readonly isBetween: boolean;
  readonly onChange: (isBetween: boolean) => void;
}

/** At the stop, or on the way to the next one. */
export function WhereChoice({ isBetween, onChange }: WhereChoiceProps) {
  const { t } = useText();
  return (
    <SegmentedControl
      label={t('walkField.stop.where')}
      options={[
        { id: 'here', label: t('walkField.stop.here') },
        { id: 'on-the-way', label: t('walkField.stop.onTheWay') },
      ]}
      value={isBetween ? 'on-the-way' : 'here'}
      onChange={(id) => onChange(id === 'on-the-way')}
    />
  );
}

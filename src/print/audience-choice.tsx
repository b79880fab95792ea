import { type SheetAudience, sheetAudiences } from '../domain/sheet/explore-sheet.ts';
import { useText } from '../i18n/use-text.ts';
import { SegmentedControl } from '../ui/segmented-control.tsx';

interface AudienceChoiceProps {
  readonly value: SheetAudience;
  readonly onChange: (audience: SheetAudience) => void;
}

export function AudienceChoice({ value, onChange }: AudienceChoiceProps) {
  const { t } = useText();
  return (
    <SegmentedControl
      label={t('sheet.audience.label')}
      options={sheetAudiences.map((id) => ({ id, label: t(`sheet.audience.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

import { useText } from '../../../i18n/use-text.ts';
import { selectPriorityAreas } from '../../../state/select-measures.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';

interface AreaChoiceProps {
  readonly value: string | null;
  readonly onChange: (priorityAreaId: string | null) => void;
}

const NONE = 'none';

export function AreaChoice({ value, onChange }: AreaChoiceProps) {
  const { t, format } = useText();
  const areas = useApp(selectPriorityAreas);
  return (
    <SelectField
      label={t('causes.areaLink')}
      value={value ?? NONE}
      options={[
        { id: NONE, label: t('causes.noArea') },
        ...areas.map(({ id, name }) => ({ id, label: format.text(name) })),
      ]}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}

import { Check, Eye, EyeOff } from 'lucide-react';

export interface LayerSwitchProps {
  /** The accessible name, exactly. */
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

export function LayerSwitch({ label, isSelected, onChange, isDisabled = false }: LayerSwitchProps) {
  return (
    <span className="pb-layer-switch" title={label}>
      <input
        type="checkbox"
        className="pb-hit-input"
        aria-label={label}
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {isSelected ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
    </span>
  );
}

export type CheckboxFieldProps = LayerSwitchProps;

export function CheckboxField({
  label,
  isSelected,
  onChange,
  isDisabled = false,
}: CheckboxFieldProps) {
  return (
    <label className="pb-checkbox">
      <input
        type="checkbox"
        className="pb-hit-input"
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="pb-checkbox-box" aria-hidden="true">
        {isSelected ? <Check /> : null}
      </span>
      <span>{label}</span>
    </label>
  );
}

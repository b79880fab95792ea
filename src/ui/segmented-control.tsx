import { useId } from 'react';

export interface SegmentedControlOption<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly options: readonly SegmentedControlOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Native radios: arrow keys move and choose, Tab enters at the chosen one. */
export function SegmentedControl<T extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="pb-segmented">
      {options.map((option) => (
        <label key={option.id} className="pb-segment">
          <input
            type="radio"
            className="pb-hit-input"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

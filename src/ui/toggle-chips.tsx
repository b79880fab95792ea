import type { ReactNode } from 'react';

export interface ToggleChip {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly icon?: ReactNode;
  /** Becomes the tooltip and the description. */
  readonly description?: string;
}

export interface ToggleChipsProps {
  readonly label: string;
  readonly chips: readonly ToggleChip[];
  readonly onToggle: (index: number) => void;
}

/** Choices of which any number may be on. None on means no restriction. */
export function ToggleChips({ label, chips, onToggle }: ToggleChipsProps) {
  return (
    <fieldset className="pb-toggle-chips">
      <legend>{label}</legend>
      {chips.map(({ id, label: text, isOn, icon, description }, index) => (
        <button
          key={id}
          type="button"
          className="pb-chip pb-toggle-chip"
          aria-pressed={isOn}
          title={description}
          onClick={() => onToggle(index)}
        >
          {icon}
          {text}
        </button>
      ))}
    </fieldset>
  );
}

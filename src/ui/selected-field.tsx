import { useEffect, useId, useRef } from 'react';

export interface SelectedFieldProps {
  readonly label: string;
  readonly value: string;
}

/** A text to copy by hand: selected as soon as it is there. */
export function SelectedField({ label, value }: SelectedFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current?.value !== value) return;
    field.current.focus();
    field.current.select();
  }, [value]);
  return (
    <p className="pb-selected-field">
      <label htmlFor={id} className="pb-field-label">
        {label}
      </label>
      <input ref={field} id={id} readOnly value={value} />
    </p>
  );
}

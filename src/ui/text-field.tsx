import { useId } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Stands under the field, always. */
  readonly hint?: string;
  /** Why the value cannot be taken; the field is then marked as wrong. */
  readonly fault?: string | null;
  /** Several rows, where more than a line is written. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'time' | 'password';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
}

/** A labelled field of text, its hint and its fault read out with it. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  fault = null,
  rows,
  type = 'text',
  autoComplete = 'off',
  maxLength,
  isRequired = false,
}: TextFieldProps) {
  const id = useId();
  const notes = [
    hint === undefined ? null : `${id}-hint`,
    fault === null ? null : `${id}-fault`,
  ].filter((note) => note !== null);
  const shared = {
    id,
    className: 'pb-input',
    value,
    maxLength,
    required: isRequired,
    autoComplete,
    'aria-invalid': fault !== null,
    'aria-describedby': notes.length === 0 ? undefined : notes.join(' '),
  };
  return (
    <div className="pb-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="pb-field-hint">
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="pb-field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { TextField } from '../../../ui/text-field.tsx';

interface CoordinateFieldProps {
  readonly label: string;
  /** Unit: degrees. */
  readonly value: number;
  /** Least and most that is on the map. Unit: degrees. */
  readonly range: readonly [least: number, most: number];
  readonly onChange: (value: number) => void;
}

/** Degrees as they are written. What is not on the map stays in the field, and the field says so. */
export function CoordinateField({ label, value, range, onChange }: CoordinateFieldProps) {
  const { t, format } = useText();
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number } | null>(
    null,
  );
  const isTyped = typed !== null && (typed.value === value || Number.isNaN(typed.value));
  return (
    <TextField
      label={label}
      value={isTyped ? typed.text : format.exact(value)}
      fault={
        isTyped && Number.isNaN(typed.value)
          ? t('placeEditor.corners.format', {
              least: format.exact(range[0]),
              most: format.exact(range[1]),
            })
          : null
      }
      onChange={(text) => {
        const read = degreesOf(text, range);
        setTyped({ text, value: read });
        if (!Number.isNaN(read)) onChange(read);
      }}
    />
  );
}

function degreesOf(text: string, [least, most]: readonly [number, number]): number {
  const plain = text.trim().replace(',', '.');
  const degrees = /^\d{1,3}(\.\d{1,10})?$/.test(plain) ? Number(plain) : Number.NaN;
  return degrees >= least && degrees <= most ? degrees : Number.NaN;
}

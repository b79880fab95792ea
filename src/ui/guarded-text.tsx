import { useEffect, useState } from 'react';
import { personalFault } from '../i18n/personal-fault.ts';
import { useText } from '../i18n/use-text.ts';
import { TextField } from './text-field.tsx';

export interface GuardedTextProps {
  readonly label: string;
  readonly value: string;
  /** Called with every text that may be kept. */
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly rows?: number;
  readonly maxLength?: number;
}

const MOST_LETTERS = 600;

/** Free text with its reminder. What looks like personal data stays in the field and is not kept. */
export function GuardedText({ value, onChange, hint, maxLength, ...field }: GuardedTextProps) {
  const words = useText();
  const [written, setWritten] = useState(value);
  useEffect(() => setWritten(value), [value]);
  const reminder = words.t('freeText.reminder');
  return (
    <TextField
      {...field}
      value={written}
      maxLength={maxLength ?? MOST_LETTERS}
      hint={hint === undefined ? reminder : `${hint} ${reminder}`}
      fault={personalFault(written, words)}
      onChange={(text) => {
        setWritten(text);
        if (personalFault(text, words) === null) onChange(text);
      }}
    />
  );
}

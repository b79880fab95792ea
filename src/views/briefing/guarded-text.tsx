import { useEffect, useState } from 'react';
import { findPersonalText } from '../../domain/text/personal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';

interface GuardedTextProps {
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
  const { t } = useText();
  const [written, setWritten] = useState(value);
  const [found] = findPersonalText(written);
  useEffect(() => setWritten(value), [value]);
  const reminder = t('freeText.reminder');
  return (
    <TextField
      {...field}
      value={written}
      maxLength={maxLength ?? MOST_LETTERS}
      hint={hint === undefined ? reminder : `${hint} ${reminder}`}
      fault={found === undefined ? null : t(`freeText.found.${found}`)}
      onChange={(text) => {
        setWritten(text);
        if (findPersonalText(text).length === 0) onChange(text);
      }}
    />
  );
}

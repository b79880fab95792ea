import { useState } from 'react';
import { findPersonalText } from '../../../domain/text/personal-text.ts';
import { NOTE_LETTERS } from '../../../domain/walk/observe.ts';
import { useText } from '../../../i18n/use-text.ts';
import { TextField } from '../../../ui/text-field.tsx';

interface NoteFieldProps {
  readonly label: string;
  readonly note: string;
  readonly onWrite: (note: string) => void;
  /** Whether what stands in the field is not kept. */
  readonly onHeld?: (isHeld: boolean) => void;
}

/** Every letter goes on at once, unless the text has something in it that may not be kept. */
export function NoteField({ label, note, onWrite, onHeld }: NoteFieldProps) {
  const { t, format } = useText();
  const [text, setText] = useState(note);
  const personal = findPersonalText(text);
  const what = format.list(personal.map((kind) => t(`walkField.panel.personalKind.${kind}`)));
  return (
    <TextField
      label={label}
      value={text}
      rows={4}
      maxLength={NOTE_LETTERS}
      hint={t('walkField.panel.reminder')}
      fault={personal.length === 0 ? null : t('walkField.panel.personal', { what })}
      onChange={(next) => {
        setText(next);
        const isHeld = findPersonalText(next).length > 0;
        onHeld?.(isHeld);
        if (!isHeld) onWrite(next);
      }}
    />
  );
}

import { useId } from 'react';
import { TextField } from '../../../ui/text-field.tsx';

interface SinceChoiceProps {
  readonly legend: string;
  readonly alwaysLabel: string;
  readonly fromLabel: string;
  readonly dayLabel: string;
  /** Null: it has always been so. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A correction of the past, or something that changed on a day. */
export function SinceChoice(props: SinceChoiceProps) {
  const { legend, alwaysLabel, fromLabel, dayLabel, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className="pb-plc-set">
      <legend>{legend}</legend>
      <label className="pb-plc-check">
        <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
        <span>{alwaysLabel}</span>
      </label>
      <label className="pb-plc-check">
        <input type="radio" name={name} checked={value !== null} onChange={() => onChange('')} />
        <span>{fromLabel}</span>
      </label>
      {value !== null && (
        <TextField type="date" label={dayLabel} value={value} onChange={onChange} />
      )}
    </fieldset>
  );
}

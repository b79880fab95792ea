import { useId } from 'react';
import { feelings } from '../../../domain/walk/observe.ts';
import { useText } from '../../../i18n/use-text.ts';

interface FeelingScaleProps {
  /** Null until one is chosen. */
  readonly feeling: number | null;
  readonly onChange: (feeling: number) => void;
}

/** From 1, unsafe, to 5, safe. */
export function FeelingScale({ feeling, onChange }: FeelingScaleProps) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className="pb-onsite-scale">
      <legend>{t('walkField.panel.feeling')}</legend>
      <div className="pb-onsite-choices">
        {feelings.map((value) => (
          <label key={value} className="pb-onsite-choice">
            <input
              type="radio"
              className="pb-hit-input"
              name={name}
              value={value}
              checked={feeling === value}
              onChange={() => onChange(value)}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      <div className="pb-onsite-ends" aria-hidden="true">
        <span>{t('walkField.panel.feelingLow')}</span>
        <span>{t('walkField.panel.feelingHigh')}</span>
      </div>
    </fieldset>
  );
}

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What and how many, in words. */
  readonly valueText: string;
}

export function ProgressBar({ label, value, max, valueText }: ProgressBarProps) {
  const part = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  return (
    <div className="pb-progress">
      <div className="pb-progress-text">
        <span>{label}</span>
        <span>{valueText}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
        className="pb-progress-track"
      >
        <span style={{ width: `${part * 100}%` }} />
      </div>
    </div>
  );
}

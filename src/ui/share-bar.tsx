import { type ClassIndex, type Ramp, rampColour } from './ramp.ts';
import { HatchSwatch } from './swatches.tsx';
import { ValueButton } from './value-button.tsx';

export interface ShareBarProps {
  readonly label: string;
  readonly valueText: string;
  /** 0–1. Not drawn when the class is missing. */
  readonly share: number;
  /** Share at the full width of the track, 0–1. The same for every bar of a chart. */
  readonly max?: number;
  readonly classIndex: ClassIndex | 'missing';
  readonly ramp?: Ramp;
  readonly onOpen?: () => void;
  readonly openLabel?: string;
}

export function ShareBar({
  label,
  valueText,
  share,
  max = 1,
  classIndex,
  ramp = 'perceived',
  onOpen,
  openLabel,
}: ShareBarProps) {
  const part = Math.min(Math.max(share / max, 0), 1);
  return (
    <div className="pb-share-bar">
      <span className="pb-share-bar-label">{label}</span>
      <span className="pb-share-bar-track" aria-hidden="true">
        {classIndex === 'missing' ? (
          <HatchSwatch shape="fill" />
        ) : (
          <span
            className="pb-share-bar-fill"
            style={{ width: `${part * 100}%`, background: rampColour(ramp, classIndex) }}
          />
        )}
      </span>
      <span className={classIndex === 'missing' ? 'pb-share-bar-missing' : 'pb-share-bar-value'}>
        <ValueButton valueText={valueText} onOpen={onOpen} openLabel={openLabel} />
      </span>
    </div>
  );
}

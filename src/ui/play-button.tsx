import { Pause, Play } from 'lucide-react';
import { useId } from 'react';

export interface PlayButtonProps {
  readonly playLabel: string;
  readonly pauseLabel: string;
  readonly isPlaying: boolean;
  readonly onToggle: () => void;
  /** Why it cannot play: shown below the button, which then does nothing. */
  readonly whyNot?: string | undefined;
}

/** Not `disabled` when it cannot play: then nobody with a keyboard could learn why. */
export function PlayButton({
  playLabel,
  pauseLabel,
  isPlaying,
  onToggle,
  whyNot,
}: PlayButtonProps) {
  const whyId = useId();
  const isOff = whyNot !== undefined;
  const isMoving = isPlaying && !isOff;
  return (
    <div className="pb-play">
      <button
        type="button"
        className="pb-button pb-button-secondary pb-button-small"
        aria-disabled={isOff}
        aria-describedby={isOff ? whyId : undefined}
        title={whyNot}
        onClick={isOff ? undefined : onToggle}
      >
        {isMoving ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        <span>{isMoving ? pauseLabel : playLabel}</span>
      </button>
      {isOff && (
        <p id={whyId} className="pb-play-why">
          {whyNot}
        </p>
      )}
    </div>
  );
}

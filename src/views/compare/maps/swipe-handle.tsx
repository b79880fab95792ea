import { ChevronsLeftRight } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import type { Swipe } from './use-swipe.ts';

interface SwipeHandleProps {
  readonly leftTitle: string;
  readonly rightTitle: string;
  readonly swipe: Swipe;
}

/** Says how much is seen of each of two maps that lie on top of each other. */
export function SwipeHandle({ leftTitle, rightTitle, swipe }: SwipeHandleProps) {
  const { t } = useText();
  const { position, handlers } = swipe;
  return (
    <div className="pb-swipe-track">
      <div
        className="pb-swipe-handle"
        role="slider"
        tabIndex={0}
        aria-label={t('compareMaps.swipe.handle', { left: leftTitle, right: rightTitle })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={position}
        aria-valuetext={t('compareMaps.swipe.value', {
          left: leftTitle,
          right: rightTitle,
          share: position,
          rest: 100 - position,
        })}
        style={{ left: `${position}%` }}
        {...handlers}
      >
        <span className="pb-swipe-grip">
          <ChevronsLeftRight aria-hidden="true" />
        </span>
      </div>
    </div>
  );
}

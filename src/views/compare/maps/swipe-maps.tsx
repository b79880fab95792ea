import { ChevronsLeftRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useSwipe } from './use-swipe.ts';

interface SwipeMapsProps {
  readonly leftTitle: string;
  readonly rightTitle: string;
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Two maps on top of each other; the handle says how much is seen of each. */
export function SwipeMaps({ leftTitle, rightTitle, left, right }: SwipeMapsProps) {
  const { t } = useText();
  const { position, handlers } = useSwipe();
  return (
    <div className="pb-swipe">
      <div className="pb-swipe-left">{left}</div>
      <div className="pb-swipe-right" style={{ clipPath: `inset(0 0 0 ${position}%)` }}>
        {right}
      </div>
      <span className="pb-swipe-title" data-side="left" aria-hidden="true">
        {leftTitle}
      </span>
      <span className="pb-swipe-title" data-side="right" aria-hidden="true">
        {rightTitle}
      </span>
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

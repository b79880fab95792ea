import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface LegendBlockProps {
  readonly title: string;
  readonly badge?: ReactNode;
  /** The layer's switch. */
  readonly switchControl?: ReactNode;
  /** What is counted, per what, when. Stays when the block is folded. */
  readonly unitLine?: ReactNode;
  readonly sourceLine?: ReactNode;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
  readonly isCollapsed?: boolean;
}

export function LegendBlock({
  title,
  badge,
  switchControl,
  unitLine,
  sourceLine,
  children,
  footer,
  isCollapsed = false,
}: LegendBlockProps) {
  return (
    <div className={classNames('pb-legend-block', isCollapsed && 'pb-legend-block-collapsed')}>
      <div className="pb-legend-head">
        <h2 className="pb-legend-title">{title}</h2>
        {badge}
        <span className="pb-legend-switch">{switchControl}</span>
      </div>
      {unitLine === undefined ? null : <p className="pb-legend-unit">{unitLine}</p>}
      <div className="pb-legend-detail">
        {children}
        {sourceLine === undefined ? null : <p className="pb-legend-note">{sourceLine}</p>}
        {footer === undefined ? null : <p className="pb-legend-note">{footer}</p>}
      </div>
    </div>
  );
}

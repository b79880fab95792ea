import type { ReactNode } from 'react';

export interface ChipProps {
  readonly children: ReactNode;
  /** `strong` carries a verdict in running text. */
  readonly emphasis?: 'quiet' | 'strong';
  readonly icon?: ReactNode;
}

export function Chip({ children, emphasis = 'quiet', icon }: ChipProps) {
  return (
    <span className={`pb-chip pb-chip-${emphasis}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}

export interface ChipButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly icon?: ReactNode;
  /** Says more than the chip's own text; becomes the tooltip and the description. */
  readonly description?: string;
}

export function ChipButton({ children, onPress, icon, description }: ChipButtonProps) {
  return (
    <button type="button" className="pb-chip pb-chip-button" title={description} onClick={onPress}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

export interface ChipLinkProps extends Omit<ChipButtonProps, 'onPress'> {
  readonly href: string;
  readonly onFollow?: (() => void) | undefined;
}

export function ChipLink({ children, href, onFollow, icon, description }: ChipLinkProps) {
  return (
    <a className="pb-chip pb-chip-button" title={description} href={href} onClick={onFollow}>
      {icon}
      <span>{children}</span>
    </a>
  );
}

export interface BadgeProps {
  readonly children: ReactNode;
  readonly variant: 'practice' | 'document' | 'neutral';
}

export function Badge({ children, variant }: BadgeProps) {
  return <span className={`pb-badge pb-badge-${variant}`}>{children}</span>;
}

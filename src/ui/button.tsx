import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
  readonly type?: 'button' | 'submit';
}

export function Button({
  children,
  onPress,
  variant = 'secondary',
  size = 'medium',
  icon,
  isDisabled = false,
  isExpanded,
  type = 'button',
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`pb-button pb-button-${variant} pb-button-${size}`}
      disabled={isDisabled}
      aria-expanded={isExpanded}
      onClick={onPress}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}

export interface IconButtonProps {
  /** The accessible name, and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly isDisabled?: boolean;
}

export function IconButton({
  label,
  icon,
  onPress,
  isPressed,
  isExpanded,
  isDisabled = false,
}: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames('pb-icon-button', isPressed === true && 'pb-is-pressed')}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      disabled={isDisabled}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}

export interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** A button in running text that looks like a link. */
export function LinkButton({ children, onPress }: LinkButtonProps) {
  return (
    <button type="button" className="pb-link-button" onClick={onPress}>
      {children}
    </button>
  );
}

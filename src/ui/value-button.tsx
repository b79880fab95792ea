import { VisuallyHidden } from './visually-hidden.tsx';

export interface ValueButtonProps {
  readonly valueText: string;
  readonly onOpen?: (() => void) | undefined;
  /** What opening shows. Follows the value in the accessible name. */
  readonly openLabel?: string | undefined;
}

/** A figure that leads to its source. Without `onOpen` it is plain text. */
export function ValueButton({ valueText, onOpen, openLabel }: ValueButtonProps) {
  if (onOpen === undefined) return <span className="pb-value">{valueText}</span>;
  return (
    <button type="button" className="pb-value pb-value-button" title={openLabel} onClick={onOpen}>
      {valueText}
      {openLabel === undefined ? null : <VisuallyHidden>, {openLabel}</VisuallyHidden>}
    </button>
  );
}

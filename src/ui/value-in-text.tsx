export interface ValueInTextProps {
  readonly valueText: string;
  readonly onOpen: () => void;
  /** What opening shows; the tooltip and the description, so that the sentence reads on. */
  readonly openLabel: string;
}

/** A figure inside a sentence that leads to its source. */
export function ValueInText({ valueText, onOpen, openLabel }: ValueInTextProps) {
  return (
    <button type="button" className="pb-value-in-text" title={openLabel} onClick={onOpen}>
      {valueText}
    </button>
  );
}

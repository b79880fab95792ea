import { useEffect, useRef } from 'react';

interface SureRowProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more in the same place; the answer that changes nothing is the one at hand. */
export function SureRow({ question, yes, no, onYes, onNo }: SureRowProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const look = 'pb-button pb-button-secondary pb-button-large';
  return (
    <div className="pb-onsite-sure">
      <strong role="alert">{question}</strong>
      <button type="button" className={look} onClick={onYes}>
        {yes}
      </button>
      <button type="button" ref={stay} className={look} onClick={onNo}>
        {no}
      </button>
    </div>
  );
}

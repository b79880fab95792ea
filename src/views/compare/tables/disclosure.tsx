import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  readonly title: string;
  /** One line on what is inside. */
  readonly about: string;
  /** Made only while it is open. */
  readonly children: () => ReactNode;
}

/** A long part of the page, folded until it is asked for. */
export function Disclosure({ title, about, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="pb-cmp-fold"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <h2 className="pb-cmp-fold-title">{title}</h2>
        <span className="pb-quiet">{about}</span>
      </summary>
      {isOpen && <div className="pb-cmp-fold-body">{children()}</div>}
    </details>
  );
}

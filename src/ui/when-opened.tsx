import { type ReactNode, Suspense, useState } from 'react';

export interface WhenOpenedProps {
  readonly isOpen: boolean;
  /** Code that may still be on its way. */
  readonly children: ReactNode;
}

/** Stays from the first opening on: what is closed gives the focus back by itself. */
export function WhenOpened({ isOpen, children }: WhenOpenedProps) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  return wasOpened || isOpen ? <Suspense fallback={null}>{children}</Suspense> : null;
}

import type { ReactNode } from 'react';
import { type CompareFold, turnFold } from '../../../state/compare-look.ts';
import { useAppStore, useChosen } from '../../../state/use-app.ts';

interface DisclosureProps {
  readonly fold: CompareFold;
  readonly title: string;
  /** One line on what is inside. */
  readonly about: string;
  /** Made only while it is open. */
  readonly children: () => ReactNode;
}

/** A long part of the page, folded until it is asked for. */
export function Disclosure({ fold, title, about, children }: DisclosureProps) {
  const store = useAppStore();
  const isOpen = useChosen((state) => state.compareLook.openFolds.includes(fold));
  const turn = (wantsOpen: boolean) => {
    const { compareLook, lookAtComparison } = store.getState();
    const { openFolds } = compareLook;
    if (openFolds.includes(fold) === wantsOpen) return;
    lookAtComparison({ openFolds: turnFold(openFolds, fold, wantsOpen) });
  };
  return (
    <details
      className="pb-cmp-fold"
      open={isOpen}
      onToggle={({ currentTarget }) => turn(currentTarget.open)}
    >
      <summary>
        <h2 className="pb-cmp-fold-title">{title}</h2>
        <span className="pb-quiet">{about}</span>
      </summary>
      {isOpen && <div className="pb-cmp-fold-body">{children()}</div>}
    </details>
  );
}

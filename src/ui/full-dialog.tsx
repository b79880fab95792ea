import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

export interface FullDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Choices and buttons beside the title; the way out is one of them. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** Takes the whole window, for what has to be seen at its own size. Esc closes. */
export function FullDialog({ isOpen, onClose, title, tools, children }: FullDialogProps) {
  return (
    <ModalOverlay
      className="pb-preview"
      isOpen={isOpen}
      onOpenChange={(isStillOpen) => {
        if (!isStillOpen) onClose();
      }}
    >
      <Modal className="pb-preview-modal">
        <Dialog className="pb-preview-dialog">
          <header className="pb-preview-bar">
            <Heading slot="title" level={2} className="pb-dialog-title">
              {title}
            </Heading>
            <div className="pb-preview-tools">{tools}</div>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <div className="pb-preview-body" tabIndex={0}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';

export interface ModalDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly overline?: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons at the bottom; they do not scroll. */
  readonly footer?: ReactNode;
}

export function ModalDialog({
  isOpen,
  onClose,
  title,
  overline,
  closeLabel,
  children,
  footer,
}: ModalDialogProps) {
  return (
    <ModalOverlay
      className="pb-scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(isStillOpen) => {
        if (!isStillOpen) onClose();
      }}
    >
      <Modal className="pb-modal">
        <Dialog className="pb-dialog">
          <header className="pb-dialog-head">
            <div>
              {overline === undefined ? null : <p className="pb-panel-overline">{overline}</p>}
              <Heading slot="title" level={2} className="pb-dialog-title">
                {title}
              </Heading>
            </div>
            <IconButton label={closeLabel} icon={<X aria-hidden="true" />} onPress={onClose} />
          </header>
          <div className="pb-dialog-body">{children}</div>
          {footer === undefined ? null : <footer className="pb-dialog-foot">{footer}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

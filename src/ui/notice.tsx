import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';

export interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error';
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
  /** Needed with `onDismiss`. */
  readonly dismissLabel?: string;
}

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** An error interrupts a screen reader; the others wait for their turn. */
export function Notice({ kind, title, children, action, onDismiss, dismissLabel }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <div className={`pb-notice pb-notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon aria-hidden="true" />
      <div className="pb-notice-text">
        <div>
          <strong>{title}</strong> {children}
        </div>
        {action === undefined ? null : <div className="pb-notice-action">{action}</div>}
      </div>
      {onDismiss === undefined || dismissLabel === undefined ? null : (
        <IconButton label={dismissLabel} icon={<X aria-hidden="true" />} onPress={onDismiss} />
      )}
    </div>
  );
}

export interface NoteProps {
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

/** A remark that belongs to the text around it; never announced on its own. */
export function Note({ title, children }: NoteProps) {
  return (
    <p className="pb-note">
      {title === undefined ? null : <strong>{title} </strong>}
      {children}
    </p>
  );
}

import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import { useFocusReturn } from './use-focus-return.ts';

export interface PanelProps {
  readonly title: string;
  readonly overline?: string;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly headingLevel?: 1 | 2 | 3;
  /** Stands under the title and does not scroll. */
  readonly headerExtra?: ReactNode;
  /** Moves focus to the heading when the panel opens. */
  readonly isFocusedOnOpen?: boolean;
  readonly children: ReactNode;
}

export function Panel({
  title,
  overline,
  onClose,
  closeLabel,
  headingLevel = 2,
  headerExtra,
  isFocusedOnOpen = true,
  children,
}: PanelProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusReturn(heading, isFocusedOnOpen);
  const Heading = `h${headingLevel}` as const;

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  }

  return (
    <section className="pb-panel" aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <header className="pb-panel-head">
        <div className="pb-panel-titles">
          {overline === undefined ? null : <p className="pb-panel-overline">{overline}</p>}
          <Heading id={titleId} ref={heading} className="pb-panel-title" tabIndex={-1}>
            {title}
          </Heading>
        </div>
        <IconButton label={closeLabel} icon={<X aria-hidden="true" />} onPress={onClose} />
        {headerExtra === undefined ? null : <div className="pb-panel-extra">{headerExtra}</div>}
      </header>
      <div className="pb-panel-body">{children}</div>
    </section>
  );
}

export interface PanelSectionProps {
  readonly title: string;
  readonly swatch?: ReactNode;
  readonly badge?: ReactNode;
  /** Quiet lines under the title: the question, the group, the year. */
  readonly lead?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  readonly children: ReactNode;
}

export function PanelSection({
  title,
  swatch,
  badge,
  lead,
  headingLevel = 3,
  children,
}: PanelSectionProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="pb-panel-section" aria-labelledby={titleId}>
      <div className="pb-section-head">
        {swatch}
        <Heading id={titleId} className="pb-section-title">
          {title}
        </Heading>
        {badge}
      </div>
      {lead === undefined ? null : <p className="pb-section-lead">{lead}</p>}
      {children}
    </section>
  );
}

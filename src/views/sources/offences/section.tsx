import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Mark and source beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="pb-offence-part" aria-labelledby={`offence-${id}`}>
      <div className="pb-offence-part-head">
        <h4 id={`offence-${id}`}>{title}</h4>
        {aside}
      </div>
      {children}
    </section>
  );
}

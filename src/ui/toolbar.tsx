import type { ReactNode } from 'react';

export interface ToolbarProps {
  readonly label: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly children: ReactNode;
}

export function Toolbar({ label, orientation = 'horizontal', children }: ToolbarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons
    <div role="group" aria-label={label} className={`pb-toolbar pb-toolbar-${orientation}`}>
      {children}
    </div>
  );
}

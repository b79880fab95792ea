import { type ReactNode, useId } from 'react';
import type { Importer } from '../../../commands/import-file.ts';

interface FileButtonProps {
  readonly children: ReactNode;
  readonly importer: Importer;
  readonly variant?: 'primary' | 'secondary';
}

/** A file field that looks like a button: the keyboard reaches it, and it opens the device's own choice. */
export function FileButton({ children, importer, variant = 'primary' }: FileButtonProps) {
  const id = useId();
  return (
    <span className="pb-imp-file">
      <input
        id={id}
        type="file"
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void importer.open(files);
        }}
      />
      <label htmlFor={id} className={`pb-button pb-button-${variant} pb-button-large`}>
        {children}
      </label>
    </span>
  );
}

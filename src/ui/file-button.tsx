import { type ReactNode, useId } from 'react';

export interface FileButtonProps {
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly variant?: 'primary' | 'secondary';
  readonly size?: 'medium' | 'large';
  /** Endings of names, as the browser has them. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  /** Opens the camera of a device that has one: the one away from the user. */
  readonly capture?: 'environment';
  readonly isDisabled?: boolean;
}

/** A file field that looks like a button: the keyboard reaches it, and it opens the device's own choice. */
export function FileButton({
  children,
  onFiles,
  variant = 'secondary',
  size = 'medium',
  accept,
  isMultiple = false,
  capture,
  isDisabled = false,
}: FileButtonProps) {
  const id = useId();
  return (
    <span className="pb-file-button">
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isMultiple}
        capture={capture}
        disabled={isDisabled}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className={`pb-button pb-button-${variant} pb-button-${size}`}>
        {children}
      </label>
    </span>
  );
}

import { type RefObject, useEffect } from 'react';
import { useApp } from '../../../state/use-app.ts';
import { ImageDialog } from './image-dialog.tsx';
import { isPrintCommand, PrintPreview } from './print-preview.tsx';

interface ExploreOutputProps {
  /** What the map fills. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** What this view can be handed over as. Ctrl+P prepares the sheet first. */
export function ExploreOutput({ frame }: ExploreOutputProps) {
  const output = useApp((state) => state.output);
  const openOutput = useApp((state) => state.openOutput);
  useEffect(() => {
    if (output === 'print') return;
    const prepare = (event: KeyboardEvent) => {
      if (!isPrintCommand(event)) return;
      event.preventDefault();
      openOutput('print');
    };
    window.addEventListener('keydown', prepare);
    return () => window.removeEventListener('keydown', prepare);
  }, [output, openOutput]);
  useEffect(() => () => openOutput(null), [openOutput]);

  if (output === 'print') return <PrintPreview frame={frame} />;
  if (output === 'image') return <ImageDialog frame={frame} />;
  return null;
}

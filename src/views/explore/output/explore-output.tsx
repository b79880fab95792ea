import { type RefObject, useCallback, useEffect } from 'react';
import { useApp } from '../../../state/use-app.ts';
import { usePrepareOnPrint } from '../../../ui/print-command.ts';
import { ImageDialog } from './image-dialog.tsx';
import { PrintPreview } from './print-preview.tsx';

interface ExploreOutputProps {
  /** What the map fills. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** What this view can be handed over as. Ctrl+P prepares the sheet first. */
export function ExploreOutput({ frame }: ExploreOutputProps) {
  const output = useApp((state) => state.output);
  const openOutput = useApp((state) => state.openOutput);
  const prepare = useCallback(() => openOutput('print'), [openOutput]);
  usePrepareOnPrint(output === 'print', prepare);
  useEffect(() => () => openOutput(null), [openOutput]);

  if (output === 'print') return <PrintPreview frame={frame} />;
  if (output === 'image') return <ImageDialog frame={frame} />;
  return null;
}

import { lazy, type RefObject, Suspense, useCallback, useEffect } from 'react';
import { useApp } from '../../../state/use-app.ts';
import { usePrepareOnPrint } from '../../../ui/print-command.ts';

const PrintPreview = lazy(async () => ({
  default: (await import('./print-preview.tsx')).PrintPreview,
}));
const ImageDialog = lazy(async () => ({
  default: (await import('./image-dialog.tsx')).ImageDialog,
}));

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

  return (
    <Suspense fallback={null}>
      {output === 'print' && <PrintPreview frame={frame} />}
      {output === 'image' && <ImageDialog frame={frame} />}
    </Suspense>
  );
}

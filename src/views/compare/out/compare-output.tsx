import { useCallback, useEffect } from 'react';
import { useApp } from '../../../state/use-app.ts';
import { usePrepareOnPrint } from '../../../ui/print-command.ts';
import { PrintPreview } from './print-preview.tsx';
import { SaveDialog } from './save-dialog.tsx';

/** What a comparison can be handed over as. Ctrl+P prepares the sheet first. */
export function CompareOutput() {
  const output = useApp((state) => state.output);
  const openOutput = useApp((state) => state.openOutput);
  const prepare = useCallback(() => openOutput('print'), [openOutput]);
  usePrepareOnPrint(output === 'print', prepare);
  useEffect(() => () => openOutput(null), [openOutput]);
  if (output === 'print') return <PrintPreview />;
  if (output === 'image' || output === 'table') return <SaveDialog key={output} format={output} />;
  return null;
}

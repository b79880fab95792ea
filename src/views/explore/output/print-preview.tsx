import { type RefObject, useMemo, useState } from 'react';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { discRadii } from '../../../map/layers/count-discs.ts';
import { AudienceChoice } from '../../../print/audience-choice.tsx';
import { ExploreSheetPages } from '../../../print/explore-sheet.tsx';
import { madeAt } from '../../../print/made-at.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useHeldPrint } from '../../../ui/print-command.ts';
import { useScene } from '../scene/use-scene.ts';
import { AudienceHint } from './audience-hint.tsx';
import { SnapshotProgress } from './snapshot-progress.tsx';
import { useSheet } from './use-sheet.ts';
import { type PictureFormat, type Snapshot, useSnapshot } from './use-snapshot.ts';

/** 186 × 132 mm on paper, at about 320 dots an inch. */
const PAPER_PICTURE: PictureFormat = { widthPx: 800, heightPx: 568, pixelRatio: 3 };
/** CSS pixels of 186 mm. */
const PAPER_WIDTH_PX = (186 / 25.4) * 96;
const paperDiscRadii = discRadii.map((radius) => (radius * PAPER_WIDTH_PX) / PAPER_PICTURE.widthPx);

interface PrintPreviewProps {
  readonly frame: RefObject<HTMLElement | null>;
}

/** The sheet as it will be printed, made when it is opened. */
export function PrintPreview({ frame }: PrintPreviewProps) {
  const { t, format } = useText();
  const openOutput = useApp((state) => state.openOutput);
  const [audience, setAudience] = useState<SheetAudience>('internal');
  const [made] = useState(() => madeAt(new Date()));
  const sheet = useSheet(audience, made);
  const scene = useScene('light', { audience, hasSelection: false });
  const snapshot = useSnapshot(sheet === null ? null : scene, frame, PAPER_PICTURE);
  const { state } = snapshot;
  const isReady = sheet !== null && state.status !== 'working' && state.status !== 'waiting';
  useHeldPrint(isReady);

  const picture = useMemo(
    () =>
      state.status === 'done'
        ? {
            url: state.url,
            groundWidthM: state.image.metresPerPixel * state.image.widthPx,
            numbered: state.image.numbered,
          }
        : null,
    [state],
  );

  return (
    <FullDialog
      isOpen
      title={t('sheet.preview.title')}
      onClose={() => openOutput(null)}
      tools={
        <>
          <AudienceChoice value={audience} onChange={setAudience} />
          <Button variant="primary" isDisabled={!isReady} onPress={() => window.print()}>
            {t('sheet.preview.print')}
          </Button>
          <Button onPress={() => openOutput(null)}>{t('app.close')}</Button>
        </>
      }
    >
      <div className="pb-preview-notes">
        {sheet !== null && <AudienceHint sheet={sheet} />}
        <SnapshotNotice snapshot={snapshot} />
      </div>
      {isReady && (
        <ExploreSheetPages
          key={`${audience} ${format.language} ${state.status}`}
          sheet={sheet}
          picture={picture}
          discRadii={paperDiscRadii}
        />
      )}
    </FullDialog>
  );
}

function SnapshotNotice({ snapshot: { state, stop, retry } }: { readonly snapshot: Snapshot }) {
  const { t } = useText();
  switch (state.status) {
    case 'working':
      return <SnapshotProgress step={state.step} onStop={stop} />;
    case 'stopped':
    case 'failed':
      return (
        <Notice
          kind={state.status === 'failed' ? 'warning' : 'info'}
          title={t('sheet.progress.stopped')}
          action={<Button onPress={retry}>{t('sheet.progress.retry')}</Button>}
        >
          {state.status === 'failed' ? t('sheet.progress.failed') : null}
        </Notice>
      );
    default:
      return null;
  }
}

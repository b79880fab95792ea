import { type RefObject, useEffect, useState } from 'react';
import type { SheetAudience } from '../../../domain/sheet/explore-sheet.ts';
import { pictureFileName } from '../../../domain/sheet/file-name.ts';
import { useText } from '../../../i18n/use-text.ts';
import { discRadii } from '../../../map/layers/count-discs.ts';
import { AudienceChoice } from '../../../print/audience-choice.tsx';
import { madeAt } from '../../../print/made-at.ts';
import { drawPicture } from '../../../print/picture/draw-picture.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { useScene } from '../scene/use-scene.ts';
import { AudienceHint } from './audience-hint.tsx';
import { SnapshotProgress } from './snapshot-progress.tsx';
import { useSheet } from './use-sheet.ts';
import { type PictureFormat, useSnapshot } from './use-snapshot.ts';

const SCREEN_PICTURE: PictureFormat = { widthPx: 1200, heightPx: 800, pixelRatio: 2 };

interface ImageDialogProps {
  readonly frame: RefObject<HTMLElement | null>;
}

/** Asks who the picture is for before it makes one. */
export function ImageDialog({ frame }: ImageDialogProps) {
  const words = useText();
  const { t } = words;
  const openOutput = useApp((state) => state.openOutput);
  const [audience, setAudience] = useState<SheetAudience>('internal');
  const [made] = useState(() => madeAt(new Date()));
  const [isWanted, setIsWanted] = useState(false);
  const [result, setResult] = useState<'failed' | { readonly file: string } | null>(null);
  const sheet = useSheet(audience, made);
  const scene = useScene('light', { audience, hasSelection: false });
  const snapshot = useSnapshot(isWanted ? scene : null, frame, SCREEN_PICTURE);
  const { state } = snapshot;

  useEffect(() => {
    if (!isWanted || sheet === null) return;
    if (state.status === 'failed' || state.status === 'stopped') {
      setIsWanted(false);
      if (state.status === 'failed') setResult('failed');
      return;
    }
    if (state.status !== 'done') return;
    const { image } = state;
    let isGone = false;
    const save = async () => {
      const picture = await drawPicture(
        image.blob,
        image.pixelRatio,
        { sheet, map: image, discRadii, address: window.location.href },
        words,
      );
      if (isGone) return;
      const file = pictureFileName(sheet.regionId, sheet.made.date);
      saveFile(picture, file);
      setResult({ file });
      setIsWanted(false);
    };
    save().catch(() => {
      if (isGone) return;
      setResult('failed');
      setIsWanted(false);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, sheet, state, words]);

  const choose = (chosen: SheetAudience) => {
    setAudience(chosen);
    setResult(null);
    setIsWanted(false);
  };

  return (
    <ModalDialog
      isOpen
      title={t('sheet.image.title')}
      closeLabel={t('app.close')}
      onClose={() => openOutput(null)}
      footer={
        <>
          <Button onPress={() => openOutput(null)}>{t('app.close')}</Button>
          <Button
            variant="primary"
            isDisabled={sheet === null || isWanted}
            onPress={() => {
              setResult(null);
              setIsWanted(true);
            }}
          >
            {t('sheet.image.make')}
          </Button>
        </>
      }
    >
      <div className="pb-output-choice">
        <p>{t('sheet.image.what')}</p>
        <AudienceChoice value={audience} onChange={choose} />
        {sheet !== null && <AudienceHint sheet={sheet} />}
        {isWanted && (
          <SnapshotProgress
            step={state.status === 'working' ? state.step : 'finish'}
            onStop={() => {
              snapshot.stop();
              setIsWanted(false);
            }}
          />
        )}
        {result === 'failed' && (
          <Notice kind="warning" title={t('sheet.progress.stopped')}>
            {t('sheet.progress.imageFailed')}
          </Notice>
        )}
        {result !== null && result !== 'failed' && (
          <Notice kind="info" title={t('sheet.image.saved', { file: result.file })} />
        )}
      </div>
    </ModalDialog>
  );
}

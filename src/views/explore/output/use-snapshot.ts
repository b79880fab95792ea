import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { MapScene } from '../../../map/map-scene.ts';
import type { SnapshotImage, SnapshotStep } from '../../../map/snapshot.ts';
import { ready } from '../../../state/data-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePictureView } from './use-picture-view.ts';

export interface PictureFormat {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
}

export type SnapshotState =
  | { readonly status: 'waiting' }
  | { readonly status: 'working'; readonly step: SnapshotStep }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed' }
  | { readonly status: 'done'; readonly image: SnapshotImage; readonly url: string };

interface Latest {
  readonly scene: MapScene | null;
  readonly state: SnapshotState;
}

const WAITING: SnapshotState = { status: 'waiting' };

export interface Snapshot {
  readonly state: SnapshotState;
  stop(): void;
  retry(): void;
}

/** A picture of the scene, made anew when the scene changes; null waits. Its URL dies with the caller. */
export function useSnapshot(
  scene: MapScene | null,
  frame: RefObject<HTMLElement | null>,
  { widthPx, heightPx, pixelRatio }: PictureFormat,
): Snapshot {
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  const context = useApp(({ pack }) => ready(pack.context));
  const viewOf = usePictureView(frame);
  const [latest, setLatest] = useState<Latest>({ scene: null, state: WAITING });
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    const view = viewOf({ width: widthPx, height: heightPx });
    if (scene === null || view === null || attempt < 0) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const setState = (state: SnapshotState) => setLatest({ scene, state });
    let url: string | undefined;
    const run = async () => {
      setState({ status: 'working', step: 'prepare' });
      const { takeSnapshot } = await import('../../../map/snapshot.ts');
      const image = await takeSnapshot({
        scene,
        basemap,
        context,
        view,
        widthPx,
        heightPx,
        pixelRatio,
        signal,
        onStep: (step) => {
          if (!signal.aborted) setState({ status: 'working', step });
        },
      });
      signal.throwIfAborted();
      url = URL.createObjectURL(image.blob);
      setState({ status: 'done', image, url });
    };
    run().catch(() => {
      // Whoever stopped it has said so already.
      if (!signal.aborted) setState({ status: 'failed' });
    });
    return () => {
      controller.abort();
      setLatest({ scene: null, state: WAITING });
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [scene, basemap, context, viewOf, widthPx, heightPx, pixelRatio, attempt]);

  const stop = useCallback(() => {
    running.current?.abort();
    setLatest({ scene, state: { status: 'stopped' } });
  }, [scene]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // A picture of another scene is never taken for this one's: it may hold what this one leaves out.
  const state = latest.scene === scene ? latest.state : WAITING;
  return { state, stop, retry };
}

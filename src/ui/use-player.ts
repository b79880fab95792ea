import { useEffect, useEffectEvent, useState } from 'react';
import { useMediaQuery } from './use-media-query.ts';

/** Calls back once after the delay; what it returns calls that off. */
export type PlayerTimer = (callback: () => void, delayMs: number) => () => void;

export const windowTimer: PlayerTimer = (callback, delayMs) => {
  const id = window.setTimeout(callback, delayMs);
  return () => window.clearTimeout(id);
};

export interface PlayerOptions {
  /** How many steps there are. */
  readonly count: number;
  /** The step shown now; outside 0 to `count - 1`, playing starts at the first. */
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly stepMs: number;
  readonly timer?: PlayerTimer;
}

export interface Player {
  readonly isPlaying: boolean;
  /** False under reduced motion, and when there is nothing to step through. */
  readonly canPlay: boolean;
  readonly hasReducedMotion: boolean;
  toggle(): void;
  stop(): void;
}

/** Steps an index forward and stops at the end, in a hidden page and under reduced motion. */
export function usePlayer({
  count,
  index,
  onIndex,
  stepMs,
  timer = windowTimer,
}: PlayerOptions): Player {
  const hasReducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [wantsToPlay, setWantsToPlay] = useState(false);
  const canPlay = !hasReducedMotion && count > 1;
  const isPlaying = wantsToPlay && canPlay;

  const step = useEffectEvent(() => {
    const next = index + 1;
    onIndex(next);
    if (next >= count - 1) setWantsToPlay(false);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new index starts its own wait
  useEffect(() => {
    if (isPlaying) return timer(() => step(), stepMs);
  }, [isPlaying, index, stepMs, timer]);

  useEffect(() => {
    if (!canPlay) setWantsToPlay(false);
  }, [canPlay]);

  useEffect(() => {
    const stopWhenHidden = () => {
      if (document.hidden) setWantsToPlay(false);
    };
    document.addEventListener('visibilitychange', stopWhenHidden);
    return () => document.removeEventListener('visibilitychange', stopWhenHidden);
  }, []);

  function toggle() {
    if (isPlaying) {
      setWantsToPlay(false);
      return;
    }
    if (!canPlay) return;
    const isInside = index >= 0 && index < count - 1;
    if (!isInside) onIndex(0);
    setWantsToPlay(true);
  }

  return {
    isPlaying,
    canPlay,
    hasReducedMotion,
    toggle,
    stop: () => setWantsToPlay(false),
  };
}

// @vitest-environment happy-dom

import { act, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlayButton } from '#src/ui/play-button.tsx';
import { type PlayerTimer, usePlayer } from '#src/ui/use-player.ts';
import { click, render } from './render.ts';

/** Runs out only when a test says so. */
function aTimer() {
  const waiting = new Set<() => void>();
  const timer: PlayerTimer = (callback) => {
    waiting.add(callback);
    return () => waiting.delete(callback);
  };
  const tick = () =>
    act(() => {
      for (const callback of [...waiting]) {
        waiting.delete(callback);
        callback();
      }
    });
  return { timer, tick, waiting };
}

function Probe({ timer, start }: { readonly timer: PlayerTimer; readonly start: number }) {
  const [index, setIndex] = useState(start);
  const player = usePlayer({ count: 4, index, onIndex: setIndex, stepMs: 900, timer });
  return (
    <>
      <output>{index}</output>
      <PlayButton
        playLabel="Play"
        pauseLabel="Pause"
        isPlaying={player.isPlaying}
        onToggle={player.toggle}
        whyNot={player.hasReducedMotion ? 'Less motion' : undefined}
      />
      <button type="button" data-testid="by-hand" onClick={player.toggle} />
    </>
  );
}

function renderProbe(start = 0) {
  const clock = aTimer();
  const { host, unmount } = render(<Probe timer={clock.timer} start={start} />);
  const button = host.querySelector('button');
  return {
    ...clock,
    unmount,
    host,
    button,
    shown: () => [host.querySelector('output')?.textContent, button?.textContent],
  };
}

const preferLessMotion = (matches: boolean) =>
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        media,
        matches,
        addEventListener: () => {},
        removeEventListener: () => {},
      }) as unknown as MediaQueryList,
  );

afterEach(() => {
  vi.restoreAllMocks();
});

describe('usePlayer', () => {
  it('steps forward and stops by itself at the end', () => {
    const { button, tick, shown, waiting, unmount } = renderProbe();
    expect(shown()).toEqual(['0', 'Play']);
    click(button);
    tick();
    expect(shown()).toEqual(['1', 'Pause']);
    tick();
    tick();
    expect(shown()).toEqual(['3', 'Play']);
    expect(waiting.size).toBe(0);
    unmount();
  });

  it('stands still when paused', () => {
    const { button, tick, shown, unmount } = renderProbe();
    click(button);
    tick();
    click(button);
    tick();
    expect(shown()).toEqual(['1', 'Play']);
    unmount();
  });

  it('begins anew from the end, and from no step at all', () => {
    for (const start of [3, -1]) {
      const { button, tick, shown, unmount } = renderProbe(start);
      click(button);
      expect(shown()).toEqual(['0', 'Pause']);
      tick();
      expect(shown()).toEqual(['1', 'Pause']);
      unmount();
    }
  });

  it('stops when the page is hidden', () => {
    const { button, tick, shown, unmount } = renderProbe();
    click(button);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    tick();
    expect(shown()).toEqual(['0', 'Play']);
    unmount();
  });

  it('does not play for those who want less motion, and says why', () => {
    preferLessMotion(true);
    const { button, tick, shown, host, unmount } = renderProbe();
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    expect(button?.disabled).toBe(false);
    const why = button?.getAttribute('aria-describedby') ?? '';
    expect(host.ownerDocument.getElementById(why)?.textContent).toBe('Less motion');
    click(button);
    click(host.querySelector('[data-testid="by-hand"]'));
    tick();
    expect(shown()).toEqual(['0', 'Play']);
    unmount();
  });

  it('calls off its timer when it goes away', () => {
    const { button, waiting, unmount } = renderProbe();
    click(button);
    expect(waiting.size).toBe(1);
    unmount();
    expect(waiting.size).toBe(0);
  });
});

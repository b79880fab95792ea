import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a row of links that may be wider than its room: the current one is moved to its middle. */
export function useCurrentInView(current: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current one is what moves the row
  useLayoutEffect(() => {
    const one = row.current?.querySelector('[aria-current]');
    if (row.current === null || one == null) return;
    const room = row.current.getBoundingClientRect();
    const { left, width } = one.getBoundingClientRect();
    row.current.scrollLeft += left - room.left - (room.width - width) / 2;
  }, [current]);
  return row;
}

import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** Renders into a fresh element of the document; `unmount` cleans up. */
export function render(element: ReactElement): {
  readonly host: HTMLElement;
  readonly rerender: (next: ReactElement) => void;
  readonly unmount: () => void;
} {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const host = document.createElement('div');
  document.body.append(host);
  const root: Root = createRoot(host);
  act(() => root.render(element));
  return {
    host,
    rerender: (next) => act(() => root.render(next)),
    unmount: () => {
      act(() => root.unmount());
      host.remove();
    },
  };
}

export interface HeldKeys {
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
}

export function click(target: Element | null | undefined, held: HeldKeys = {}): void {
  if (!(target instanceof HTMLElement)) throw new Error('nothing to click');
  act(() => {
    if (Object.keys(held).length === 0) target.click();
    else
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
  });
}

export function press(target: Element | null | undefined, key: string, held: HeldKeys = {}): void {
  if (target === null || target === undefined) throw new Error('nothing to press a key on');
  act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
    );
  });
}

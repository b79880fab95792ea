// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { Panel } from '#src/ui/panel.tsx';
import { press, render } from './render.ts';

const aPanel = (onClose: () => void) => (
  <Panel title="A place" onClose={onClose} closeLabel="Close">
    <button type="button">inside</button>
  </Panel>
);

describe('Panel', () => {
  it('moves focus to its heading when it opens and gives it back when it closes', () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const { unmount } = render(aPanel(() => {}));
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.textContent).toBe('A place');
    unmount();
    expect(document.activeElement).toBe(opener);
  });

  it('closes with Esc from anywhere inside', () => {
    const onClose = vi.fn();
    const { host, unmount } = render(aPanel(onClose));
    press(host.querySelector('.pb-panel-body button'), 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
    unmount();
  });
});

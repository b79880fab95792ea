// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { CheckboxField, LayerSwitch } from '#src/ui/layer-switch.tsx';
import { click, render } from './render.ts';

describe('LayerSwitch', () => {
  it('is a checkbox named exactly by its label', () => {
    const { host, unmount } = render(
      <LayerSwitch label="Layer A" isSelected={false} onChange={() => {}} />,
    );
    const box = host.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(box?.getAttribute('aria-label')).toBe('Layer A');
    expect(box?.checked).toBe(false);
    expect(host.textContent).toBe('');
    unmount();
  });

  it('tells the new state when it is clicked', () => {
    const onChange = vi.fn();
    const { host, unmount } = render(<LayerSwitch label="A" isSelected onChange={onChange} />);
    click(host.querySelector('input'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
    unmount();
  });
});

describe('CheckboxField', () => {
  it('takes its name from the words beside it', () => {
    const { host, unmount } = render(
      <CheckboxField label="Small layer" isSelected onChange={() => {}} />,
    );
    expect(host.querySelector('input')?.labels?.[0]?.textContent).toBe('Small layer');
    unmount();
  });
});

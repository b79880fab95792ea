// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { positionInRow } from '#src/ui/time-position.ts';
import { YearChips, type YearOption } from '#src/ui/year-chips.tsx';
import { click, render } from './render.ts';

const aYear = (value: number, more: Partial<YearOption> = {}): YearOption => ({
  value,
  label: String(value),
  state: 'full',
  marks: [],
  description: 'all there',
  ...more,
});

const options = [
  aYear(2021),
  aYear(2022, { state: 'missing', sublabel: 'no survey', description: 'not asked here' }),
  aYear(2023),
];

describe('YearChips', () => {
  it('says in the name that a year is missing, and why', () => {
    const { host, unmount } = render(
      <YearChips label="Year" options={options} value={2023} onChange={() => {}} breaks={[]} />,
    );
    const names = [...host.querySelectorAll('input')].map((i) => i.getAttribute('aria-label'));
    expect(names).toEqual([
      '2021, all there',
      '2022, no survey, not asked here',
      '2023, all there',
    ]);
    unmount();
  });

  it('lets a missing year be chosen', () => {
    const onChange = vi.fn();
    const { host, unmount } = render(
      <YearChips label="Year" options={options} value={2023} onChange={onChange} breaks={[]} />,
    );
    const missing = host.querySelectorAll('input')[1];
    expect(missing?.disabled).toBe(false);
    click(missing);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(2022);
    unmount();
  });

  it('is one group of radios, so arrow keys move in it', () => {
    const { host, unmount } = render(
      <YearChips label="Year" options={options} value={2021} onChange={() => {}} breaks={[]} />,
    );
    expect(host.querySelector('[role="radiogroup"]')?.getAttribute('aria-label')).toBe('Year');
    expect(new Set([...host.querySelectorAll('input')].map((i) => i.name)).size).toBe(1);
    unmount();
  });

  it('draws a break at its date and says it in words', () => {
    const { host, unmount } = render(
      <YearChips
        label="Year"
        options={options}
        value={2021}
        onChange={() => {}}
        breaks={[{ position: 2022.5, date: '1 July', label: 'a border moved' }]}
      />,
    );
    const line = host.querySelector<HTMLElement>('.pb-year-break');
    expect(line?.style.left).toBe('50%');
    expect(host.textContent).toContain('1 July a border moved');
    unmount();
  });
});

describe('positionInRow', () => {
  it('puts a moment of a skipped year at the seam', () => {
    expect(positionInRow(2022.5, [2021, 2023])).toBe(0.5);
  });

  it('refuses a moment outside the row', () => {
    expect(positionInRow(2019.9, [2021, 2023])).toBeNull();
    expect(positionInRow(2024.1, [2021, 2023])).toBeNull();
  });
});

// @vitest-environment happy-dom

import { expect, it } from 'vitest';
import { BandChart, type BandColumn } from '#src/ui/band-chart.tsx';
import { render } from './render.ts';

function aColumn(id: string, more: Partial<BandColumn> = {}): BandColumn {
  return {
    id,
    label: id,
    name: `${id}: 20`,
    value: { amount: 20, text: '20', side: 'within', isPart: false },
    band: { lower: 10, upper: 30, mean: 20 },
    ...more,
  };
}

function draw(columns: readonly BandColumn[]) {
  return render(
    <BandChart
      label="Months"
      columns={columns}
      breaks={[{ position: 0.5, label: 'Formed' }]}
      max={40}
      gapLabel="not collected"
    />,
  );
}

it('never leads its line over a gap or to a part of a month', () => {
  const part = { amount: 9, text: '9', side: 'within' as const, isPart: true };
  const { host, unmount } = draw([
    aColumn('a'),
    aColumn('b'),
    aColumn('c', { value: null, band: null }),
    aColumn('d'),
    aColumn('e'),
    aColumn('f', { value: part }),
  ]);
  const lines = [...host.querySelectorAll<SVGElement>('.pb-series-segment')];
  expect(lines.map((line) => line.dataset.columns)).toEqual(['0-1', '3-4']);
  expect(host.querySelectorAll('.pb-series-gap')).toHaveLength(1);
  expect(host.querySelector('.pb-band-gap')?.textContent).toBe('not collected');
  expect(host.querySelectorAll('.pb-band-value[data-part="true"]')).toHaveLength(1);
  expect(host.querySelectorAll('.pb-break-line')).toHaveLength(1);
  unmount();
});

it('marks what lies outside its band by shape, and draws no band where nothing is expected', () => {
  const above = { amount: 38, text: '38', side: 'above' as const, isPart: false };
  const { host, unmount } = draw([
    aColumn('a', { value: above }),
    aColumn('b', { value: { ...above, side: null }, band: null }),
  ]);
  const sides = [...host.querySelectorAll<HTMLElement>('.pb-band-value')];
  expect(sides.map(({ dataset }) => dataset.side)).toEqual(['above', 'none']);
  expect(host.querySelectorAll('.pb-band-range')).toHaveLength(1);
  expect(host.textContent).toContain('a: 20. b: 20');
  unmount();
});

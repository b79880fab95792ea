import type { ChangeClass, MapCell } from '../../../domain/compare/comparison-maps.ts';
import type { Words } from '../../../i18n/use-text.ts';
import type { SmallMapFill } from './small-map.tsx';

export const changeFills: Readonly<
  Record<
    ChangeClass,
    Extract<
      SmallMapFill,
      { kind: 'increase' | 'decrease' | 'unreliable' | 'missing' | 'zero' | 'withheld' }
    >
  >
> = {
  'reliable-increase': { kind: 'increase' },
  'reliable-decrease': { kind: 'decrease' },
  'not-reliable': { kind: 'unreliable' },
  missing: { kind: 'missing' },
};

export function fillOf(cell: MapCell) {
  return cell.status === 'class'
    ? ({ kind: 'class', index: cell.classIndex } as const)
    : ({ kind: cell.status } as const);
}

export function cellText(cell: MapCell, isShare: boolean, { t, format }: Words): string {
  if (cell.status !== 'class') return t(`mark.${cell.status}`);
  return isShare ? format.share(cell.value) : format.number(cell.value);
}

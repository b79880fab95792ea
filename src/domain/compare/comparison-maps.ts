import { classOf } from '../indicator/classify.ts';
import type { ShareReading } from '../indicator/read-share.ts';
import type { CountReading } from '../statistics/verdict-of-counts.ts';
import type { RowVerdict } from './finding.ts';

/** What the fill of a place says. Nought, missing and withheld are never a class. */
export type MapCell =
  | { readonly status: 'class'; readonly classIndex: number; readonly value: number }
  | { readonly status: 'zero' }
  | { readonly status: 'missing' }
  | { readonly status: 'withheld' };

/** What the third map says: grey and hatched where the difference is not reliable. */
export type ChangeClass = 'reliable-increase' | 'reliable-decrease' | 'not-reliable' | 'missing';

export interface MappedPlace {
  readonly placeId: string;
  readonly from: MapCell;
  readonly to: MapCell;
  readonly change: ChangeClass;
}

/** Two maps with the same fixed classes and the map of their difference. */
export interface ComparisonMaps {
  readonly fromYear: number;
  readonly toYear: number;
  /** Ascending lower bounds; the last class is open. The same in every year. */
  readonly bounds: readonly number[];
  readonly unit: 'share' | 'count';
  readonly places: readonly MappedPlace[];
}

/** A share of 0 is a value of the lowest class: the survey asked, and nobody answered so. */
export function shareCell(reading: ShareReading, bounds: readonly number[]): MapCell {
  if (reading.status !== 'measured') return { status: reading.status };
  return {
    status: 'class',
    classIndex: classOf(reading.share, bounds) ?? 0,
    value: reading.share,
  };
}

export function countCell(reading: CountReading, bounds: readonly number[]): MapCell {
  if (reading.status !== 'counted') return { status: reading.status };
  if (reading.count === 0) return { status: 'zero' };
  return {
    status: 'class',
    classIndex: classOf(reading.count, bounds) ?? 0,
    value: reading.count,
  };
}

/** What is not comparable is missing: there is no difference to colour. */
export function changeClass(verdict: RowVerdict): ChangeClass {
  switch (verdict.code) {
    case 'reliable-increase':
    case 'reliable-decrease':
      return verdict.code;
    case 'within-noise':
    case 'same-rounded-value':
      return 'not-reliable';
    case 'not-comparable':
      return 'missing';
    case 'undecidable':
      return verdict.reason === 'missing' || verdict.reason === 'withheld'
        ? 'missing'
        : 'not-reliable';
  }
}

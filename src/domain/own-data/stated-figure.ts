import type { TypedValue } from '../import/import-report.ts';
import { isWithheldWord } from '../import/missing-words.ts';

/** Nought, missing and withheld are three things. */
export type StatedFigure =
  | { readonly status: 'stated'; readonly value: number }
  | { readonly status: 'missing' }
  | { readonly status: 'withheld' };

/** Null when the cell is neither a figure, nor empty, nor says that a figure is withheld. */
export function statedFigure(value: TypedValue): StatedFigure | null {
  if (value === null || value === '') return { status: 'missing' };
  if (typeof value === 'number') return { status: 'stated', value };
  return typeof value === 'string' && isWithheldWord(value) ? { status: 'withheld' } : null;
}

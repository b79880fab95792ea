import type { OwnFigure } from '../denominator/denominator.ts';
import type { OwnSet } from './own-set.ts';

/**
 * What imports give places to be divided by. Of several figures of one place and denominator the one
 * whose period ends last, of equal ones that of the import that came last.
 */
export function ownFigures(sets: readonly OwnSet[]): readonly OwnFigure[] {
  const newest = new Map<string, { readonly end: string; readonly figure: OwnFigure }>();
  for (const { id, name, source, content } of sets) {
    if (content.kind !== 'denominators') continue;
    for (const { placeId, denominator, value, period } of content.values) {
      const key = `${denominator} ${placeId}`;
      const known = newest.get(key);
      if (known !== undefined && known.end > period.end) continue;
      const set = { id, name, source };
      newest.set(key, {
        end: period.end,
        figure: { placeId, denominator, value, days: period, set },
      });
    }
  }
  return [...newest.values()].map(({ figure }) => figure);
}

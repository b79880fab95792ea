import type { NeedPart, WalkNeed } from '../../../domain/walk/walk-need.ts';
import type { Words } from '../../../i18n/use-text.ts';
import type { PlaceNeed } from '../../../state/select-walks.ts';

/** `4 av 10`, and `minst 4 av 10` where a part is missing. */
export function totalText({ total, most, isLeast }: WalkNeed, { t, format }: Words): string {
  return t(isLeast ? 'walkPlan.need.least' : 'walkPlan.need.of', {
    points: format.number(total),
    most: format.number(most),
  });
}

/** What a part rests on, in words. */
export function partText({ input }: PlaceNeed, part: NeedPart, { t, format }: Words): string {
  switch (part) {
    case 'facts':
      return input.facts === 0
        ? t('walkPlan.need.factsNone')
        : t('walkPlan.need.facts', { count: input.facts });
    case 'own-share':
      return input.ownShareOf === null
        ? t('walkPlan.need.noShare')
        : t('walkPlan.need.share', {
            share: format.share(input.ownShareOf.share),
            comparator: format.share(input.ownShareOf.comparator),
            year: input.ownShareOf.year,
          });
    case 'physical':
      if (input.physical === undefined) return t('walkPlan.need.notLooked');
      return input.physical === 0
        ? t('walkPlan.need.notedNone')
        : t('walkPlan.need.noted', { count: input.physical });
    case 'open-points':
      if (input.openPoints === undefined) return t('walkPlan.need.never');
      return input.openPoints === 0
        ? t('walkPlan.need.openNone')
        : t('walkPlan.need.open', { count: input.openPoints });
    case 'since-last':
      return input.lastWalked === null || input.lastWalked === ''
        ? t('walkPlan.need.never')
        : t('walkPlan.need.last', { date: format.date(input.lastWalked) });
    case 'crimes':
      return input.crimes === undefined ? t('walkPlan.need.missing') : '';
  }
}

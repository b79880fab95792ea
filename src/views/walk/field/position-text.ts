import type { Observation } from '../../../domain/walk/walk.ts';
import type { Words } from '../../../i18n/use-text.ts';

/** With its accuracy, or that there is none. */
export function positionText(
  { position, accuracyM }: Pick<Observation, 'position' | 'accuracyM'>,
  { t, format }: Words,
): string {
  if (position === null) return t('walkField.position.none');
  if (accuracyM === null) return t('walkField.position.byHand');
  return t('walkField.position.known', { metres: format.number(Math.ceil(accuracyM)) });
}

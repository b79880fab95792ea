import type { Observation } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { positionText } from './position-text.ts';

/** An observation in short: its kind, its note, and what goes with it. */
export function NotedFacts({ observation }: { readonly observation: Observation }) {
  const words = useText();
  const { t } = words;
  const { kind, note, feeling, photoIds } = observation;
  const facts = [
    ...(feeling === null ? [] : [t('walkField.list.feeling', { feeling })]),
    positionText(observation, words),
    ...(photoIds.length === 0 ? [] : [t('walkField.done.photos', { count: photoIds.length })]),
  ];
  return (
    <span className="pb-onsite-noted-text">
      <strong>{t(`walk.observation.${kind}`)}</strong>
      <span>{note.trim() === '' ? t('walkField.list.noNote') : note}</span>
      <span className="pb-onsite-quiet">{facts.join(' · ')}</span>
    </span>
  );
}

import { type IncidentSet, ownIncidentSet } from '../domain/incident/incident-set.ts';
import type { OwnSet } from '../domain/own-data/own-set.ts';
import type { Period } from '../domain/time/period.ts';
import type { Words } from './use-text.ts';

/** The days that an import covers, in words. */
export function setPeriod({ period }: Pick<OwnSet, 'period'>, words: Words): string {
  return period === null ? words.t('ownData.noPeriod') : daysText(period, words);
}

/** First and last day; one day once. */
export function daysText({ start, end }: Period, { format }: Words): string {
  const [from, to] = [format.tableTime(start), format.tableTime(end)];
  return from === to ? from : `${from}–${to}`;
}

/** What can be shown as incidents: real ones, made-up ones, and each import of incidents by its name. */
export function incidentSetOptions(
  sets: readonly Pick<OwnSet, 'id' | 'name' | 'source' | 'period'>[],
  chosen: IncidentSet,
  words: Words,
) {
  const { t } = words;
  const own = sets.map((set) => ({
    id: ownIncidentSet(set.id),
    label: set.name,
    description: t('ownData.about', { source: set.source, period: setPeriod(set, words) }),
    section: t('ownData.badge'),
  }));
  const known: readonly {
    readonly id: IncidentSet;
    readonly label: string;
    readonly description?: string;
    readonly section?: string;
  }[] = [
    { id: 'published', label: t('ownData.published') },
    { id: 'practice', label: t('ownData.practice') },
    ...own,
  ];
  const isKnown = known.some(({ id }) => id === chosen);
  return isKnown ? known : [...known, { id: chosen, label: t('ownData.notHere') }];
}

/** What can be counted hour by hour; the published events cannot. */
export function countedSetOptions(
  sets: readonly { readonly id: string; readonly name: string }[],
  { t }: Pick<Words, 't'>,
): readonly { readonly id: IncidentSet; readonly label: string }[] {
  return [
    { id: 'published', label: t('shift.choose.published') },
    ...sets.map(({ id, name }) => ({ id: ownIncidentSet(id), label: name })),
    { id: 'practice', label: t('shift.choose.practice') },
  ];
}

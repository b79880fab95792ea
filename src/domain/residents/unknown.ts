import type { ResidentsSection, ResidentsSectionId, UnknownCode } from './residents.ts';

/** What a reader would want to know of the sections shown, and what no source says. */
export function unknownOf(sections: readonly ResidentsSection[]): readonly UnknownCode[] {
  const has = (id: ResidentsSectionId) => sections.some((section) => section.id === id);
  const area = sections.find(({ id }) => id === 'area');
  const counted = sections.find(({ id }) => id === 'counted');
  const isReal = counted?.id === 'counted' && counted.origin === 'own';
  const isAnyOpen = sections.some(
    (section) =>
      section.id === 'reported' && section.counts.some(({ isPeriodOpen }) => isPeriodOpen),
  );
  return [
    ...(has('perceived') ? (['answers-not-stated'] as const) : []),
    ...(isAnyOpen ? (['days-not-stated'] as const) : []),
    ...(area?.id === 'area' && area.shaded === null ? (['no-stadsdel-shares'] as const) : []),
    ...(isReal ? [] : (['no-stadsdel-counts'] as const)),
    ...(has('reported') || has('closeViolence') ? (['unreported'] as const) : []),
    ...(has('events') ? (['published-selection'] as const) : []),
  ];
}

import type { Fact } from '#src/domain/fact/fact.ts';

export function aFact(given: Partial<Fact> = {}): Fact {
  return {
    id: 'fact.1',
    placeId: 'the-square',
    indicator: { sv: 'klagomål', en: 'complaints' },
    year: { kind: 'year', year: 2024 },
    period: { kind: 'not-stated' },
    value: { kind: 'none' },
    unit: { sv: 'händelse', en: 'event' },
    kind: 'claim',
    text: { sv: 'Många klagomål', en: 'Many complaints' },
    sourceId: 'survey',
    lines: '12-14',
    contradictionIds: [],
    visibility: 'open',
    ...given,
  };
}

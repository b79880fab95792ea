import type { WalkSheetInput } from '#src/domain/sheet/walk-sheet.ts';
import { aWalk } from './walks.ts';

export function aWalkSheetInput(given: Partial<WalkSheetInput> = {}): WalkSheetInput {
  return {
    title: 'Round the square',
    walk: aWalk(),
    net: null,
    regionName: 'The Region',
    placeLabel: 'The Square',
    facts: new Map(),
    attributions: [{ text: { sv: 'Kartverket', en: 'The mapmakers' }, licence: 'CC0-1.0' }],
    eventsDataSetId: null,
    center: [18.05, 59.35],
    document: { sv: 'Lägesbilden', en: 'The picture' },
    documentSources: [{ id: 'survey', title: 'Enkäten', titleEn: 'The survey', isListed: true }],
    dataSets: [],
    now: { date: '2026-11-28', time: '09:00' },
    ...given,
  };
}

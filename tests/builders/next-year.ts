import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YearContent, YearFact, YearFacts } from '#src/domain/year-diff/year-facts.ts';

/** Everything here is made up: no such situation picture exists. */
const MADE_UP = 'Påhittad lägesbild 2026 (exempel för test)';

export function aYearFact(given: Partial<YearFact> = {}): YearFact {
  return {
    id: 'unsafe.2026',
    place: 'the-square',
    indicator: 'otrygg sent',
    group: 'boende',
    year: 2026,
    period: '',
    value: 34,
    unit: 'procent',
    kind: 'measured',
    comparator: '',
    sv: 'Påhittad uppgift',
    en: 'Made-up statement',
    sourceId: 'survey',
    lines: '12-14',
    caveat: '',
    inconsistencies: [],
    ...given,
  };
}

export function aYearContent(given: Partial<YearContent> = {}): YearContent {
  return {
    fileName: 'made-up.json',
    format: 'json',
    facts: [aYearFact()],
    sources: [{ id: 'survey', name: 'Påhittad enkät 2026', isListed: true }],
    placeNames: [],
    contradictions: [],
    priorityAreas: [],
    hasLists: true,
    faults: [],
    emptyRows: 0,
    ...given,
  };
}

export function someYearFacts(given: Partial<YearFacts> = {}): YearFacts {
  return {
    ...aYearContent(),
    year: 2026,
    document: MADE_UP,
    places: [],
    sourceChoices: [],
    editions: [],
    isUsed: true,
    ...given,
  };
}

type Loose = Record<string, unknown>;

interface SourceFile {
  readonly meta: Loose;
  readonly sources: Loose[];
  readonly places: Loose[];
  readonly facts: (Loose & { id: string; value: unknown; year: unknown })[];
  readonly priorityAreas: (Loose & { id: string })[];
  readonly inconsistencies: (Loose & { id: string })[];
}

const read = (...path: string[]) =>
  JSON.parse(readFileSync(join('geodata', 'sources', ...path), 'utf8'));

/** The region's own facts as they were received, with the words that the region's data replaces. */
export function thisYearFile(): SourceFile {
  const file = read('lagesbild-2025', 'lagesbild-2025.json') as SourceFile;
  const { facts } = read('region-norra-innerstaden', 'replacements.json') as {
    readonly facts: readonly { readonly factId: string; readonly text?: Loose }[];
  };
  const texts = new Map(facts.map(({ factId, text }) => [factId, text]));
  return { ...file, facts: file.facts.map((fact) => ({ ...fact, ...texts.get(fact.id) })) };
}

/**
 * A made-up second year: one survey answered anew with another value and one with the same, a count
 * restated, a statement gone, one that is new, and a contradiction, a source and a priority area changed.
 */
export function nextYearFile(): SourceFile {
  const file = thisYearFile();
  const one = (id: string) => {
    const fact = file.facts.find((candidate) => candidate.id === id);
    if (fact === undefined) throw new Error(`no fact ${id}`);
    return fact;
  };
  const next = (id: string, nextId: string, change: Loose) => ({
    ...one(id),
    id: nextId,
    year: 2026,
    sourceId: 'regional2026',
    source: 'Regionala trygghetsundersökning 2026',
    ...change,
  });
  return {
    meta: { document: MADE_UP, year: 2026 },
    sources: [
      ...file.sources.filter(({ id }) => id !== 'bra'),
      { id: 'regional2026', name: 'Regionala trygghetsundersökning 2026', listedInKallor: true },
    ],
    places: file.places,
    facts: [
      ...file.facts
        .filter(({ id }) => id !== 'pop.sex')
        .map((fact) => (fact.id === 'pop.total' ? { ...fact, value: 155_290 } : fact)),
      next('eveunsafe.ni.2025', 'eveunsafe.ni.2026', { value: 17, sv: 'Påhittat', en: 'Made up' }),
      next('eveunsafe.city.2025', 'eveunsafe.city.2026', { value: 18 }),
      { ...one('pop.sex'), id: 'new.2026', indicator: 'påhittat mått', year: 2026 },
    ],
    priorityAreas: file.priorityAreas.map((area) =>
      area.id === 'prio.1' ? { ...area, checked: area.checked !== true } : area,
    ),
    inconsistencies: [
      ...file.inconsistencies.filter(({ id }) => id !== 'I-GY'),
      { id: 'I-MADEUP', sv: 'Påhittad motsägelse', en: 'Made up', lines: ['1'], severity: 'low' },
    ],
  };
}

export function asBytes(file: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
}

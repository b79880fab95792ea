import { describe, expect, it } from 'vitest';
import { compare } from '#src/domain/compare/comparison.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import type { CountSource } from '#src/domain/compare/comparison-data.ts';
import { mapCoverage } from '#src/domain/compare/map-coverage.ts';
import { publishedCounts } from '#src/domain/compare/published-counts.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { drawnPlaceIds } from '#src/domain/compare/year-maps.ts';
import { committedData, committedEvents, someChoices } from '../../../builders/comparisons.ts';

const data = committedData();
const events = committedEvents();
const published = publishedCounts(events, 'all', new Set(['klara', 'odenplan']), ({ placeId }) => [
  placeId,
]);

function compared(
  subject: ComparisonChoices['subject'],
  counts: CountSource | null = null,
  years: ComparisonChoices['years'] = 'all',
) {
  const subjects = comparisonSubjects(data, { practice: null, published: events.collected });
  const found = findSubject(subjects, subject);
  if (found === undefined) throw new Error('no such subject');
  return compare(found, someChoices({ subject, years }), counts, data);
}

const survey = (indicatorId: string) => ({ kind: 'survey', indicatorId, groupId: 'alla' }) as const;

describe('the maps of all years', () => {
  it('hold a year that was not measured, with the reason', () => {
    const { yearMaps } = compared(survey('otrygg-sent'));
    expect(yearMaps?.years.map(({ year }) => [year.year, year.status])).toEqual([
      [2021, 'measured'],
      [2022, 'missing'],
      [2023, 'measured'],
      [2024, 'measured'],
      [2025, 'measured'],
    ]);
    expect(yearMaps?.years[1]).toMatchObject({
      year: { reason: 'not-measured-here' },
      cells: [
        { placeId: 'norra-innerstaden', cell: { status: 'missing' } },
        { placeId: 'hela-staden', cell: { status: 'missing' } },
      ],
    });
  });

  it('have every year of the subject, whichever are compared', () => {
    const { yearMaps, maps } = compared(survey('otrygg-sent'), null, [2024, 2025]);
    expect(yearMaps?.years).toHaveLength(5);
    expect(maps?.fromYear).toBe(2024);
  });

  it('class a place alike in the two maps and in the map of its year', () => {
    const { maps, yearMaps } = compared(survey('narkotikahandel-plats'));
    expect(yearMaps?.bounds).toEqual(maps?.bounds);
    const cellIn = (year: number) =>
      yearMaps?.years.find((one) => one.year.year === year)?.cells[0]?.cell;
    expect(cellIn(2023)).toEqual(maps?.places[0]?.from);
    expect(cellIn(2025)).toEqual(maps?.places[0]?.to);
    expect(cellIn(2024)).toEqual({ status: 'missing' });
  });

  it('say which days of a counted year lie behind it, and keep nought and missing apart', () => {
    const { yearMaps } = compared({ kind: 'published', category: 'all' }, published);
    const first = yearMaps?.years[0];
    expect(first?.year).toEqual({ year: 2023, status: 'part' });
    expect(first?.period).toEqual({ start: '2023-03-20', end: '2023-12-31' });
    const cellOf = (placeId: string) =>
      first?.cells.find((one) => one.placeId === placeId)?.cell.status;
    expect(cellOf('klara')).toBe('zero');
    expect(cellOf('stureplan')).toBe('missing');
  });

  it('are not there for counts of the whole area alone', () => {
    expect(compared({ kind: 'stated-count', statedCountId: 'anmalda-ran' }).yearMaps).toBeNull();
  });
});

describe('what the maps cover', () => {
  const coverageOf = (indicatorId: string) => {
    const { yearMaps } = compared(survey(indicatorId));
    return mapCoverage(yearMaps?.years.flatMap(({ cells }) => cells) ?? [], data);
  };

  it('names the places with a value of their own, and counts the comparator out', () => {
    expect(coverageOf('narkotikahandel-plats')).toMatchObject({
      valued: ['odenplan'],
      isWholeAlone: false,
    });
    expect(drawnPlaceIds(data)).not.toContain('hela-staden');
  });

  it('tells the whole area from a place within it', () => {
    const coverage = coverageOf('otrygg-sent');
    expect(coverage).toMatchObject({ valued: ['norra-innerstaden'], isWholeAlone: true });
    expect(coverage.unvalued).toContain('klara');
    expect(coverage.valued.length + coverage.unvalued.length).toBe(drawnPlaceIds(data).length);
  });

  it('takes nought for a value', () => {
    const cells = [
      { placeId: 'klara', cell: { status: 'zero' } },
      { placeId: 'odenplan', cell: { status: 'missing' } },
    ] as const;
    expect(mapCoverage(cells, data).valued).toEqual(['klara']);
  });
});

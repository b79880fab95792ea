import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildResidents } from '#src/domain/residents/build-residents.ts';
import { findGuardedNames } from '#src/domain/residents/guarded-names.ts';
import {
  type ResidentsSection,
  type ResidentsSectionId,
  residentsSections,
} from '#src/domain/residents/residents.ts';
import type { ResidentsInput } from '#src/domain/residents/residents-input.ts';
import { SMALLEST_OPEN_COUNT } from '#src/domain/suppression/shown-count.ts';
import { aFact } from '../../../builders/facts.ts';
import {
  countedIncidents,
  residentsInput,
  residentsSettings,
} from '../../../builders/residents.ts';
import { aSeries } from '../../../builders/surveys.ts';

const input = residentsInput();
const { areaId, hotspotIds } = input.region;
const stadsdelIds = input.places.filter(({ type }) => type === 'stadsdel').map(({ id }) => id);
const build = (
  given: Partial<ResidentsInput> = {},
  sections: readonly ResidentsSectionId[] = residentsSections,
) => buildResidents({ ...input, ...given }, residentsSettings({ sections }));
const sectionOf = <Id extends ResidentsSection['id']>(document: ReturnType<typeof build>, id: Id) =>
  document.sections.find((one): one is Extract<ResidentsSection, { id: Id }> => one.id === id);

/** What the page says of one added statement. */
function choiceOf(given: Parameters<typeof aFact>[0]) {
  const fact = aFact({
    id: 'added',
    placeId: areaId,
    indicator: { sv: 'anmälda brott', en: 'reported offences' },
    text: { sv: 'Färre anmälningar', en: 'Fewer reports' },
    ...given,
  });
  const { leftOut, usedFactIds } = build({ facts: [fact] });
  return usedFactIds.has('added') ? 'used' : [...leftOut.keys()][0];
}

describe('the page for residents', () => {
  it('accounts for every statement: said, or left out for one reason', () => {
    fc.assert(
      fc.property(fc.subarray([...residentsSections]), (sections) => {
        const { leftOut, usedFactIds } = build({}, sections);
        const left = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
        expect(left + usedFactIds.size).toBe(input.facts.length);
      }),
      { numRuns: 12 },
    );
  });

  it('says only what is open, of open ground', () => {
    const { usedFactIds } = build();
    const used = input.facts.filter(({ id }) => usedFactIds.has(id));
    expect(used.length).toBeGreaterThan(30);
    for (const fact of used) {
      expect(fact.visibility).toBe('open');
      expect(hotspotIds).not.toContain(fact.placeId);
      const place = input.places.find(({ id }) => id === fact.placeId);
      expect(['municipality', 'stadsdelsomrade', 'stadsdel']).toContain(place?.type);
      expect(findGuardedNames(`${fact.text.sv} ${fact.text.en}`, input.names)).toEqual([]);
    }
  });

  it('leaves a statement out for what it is or what it names', () => {
    const [hotspot = ''] = hotspotIds;
    const [guarded = ''] = input.names.guarded;
    expect(choiceOf({})).toBe('used');
    expect(choiceOf({ visibility: 'internal' })).toBe('internal');
    expect(choiceOf({ placeId: hotspot })).toBe('hotspot');
    expect(choiceOf({ text: { sv: `Vid ${guarded}`, en: 'There' } })).toBe('names-a-place');
    expect(choiceOf({ text: { sv: 'Där', en: `At ${guarded}` } })).toBe('names-a-place');
    expect(choiceOf({ contradictionIds: ['I-1'] })).toBe('contradicted');
    expect(choiceOf({ kind: 'count', value: { kind: 'number', value: 4, unit: 'antal' } })).toBe(
      'small-count',
    );
    expect(choiceOf({ kind: 'count', value: { kind: 'number', value: 5, unit: 'antal' } })).toBe(
      'used',
    );
  });

  it('does not point out a stadsdel that is a hotspot', () => {
    const id = hotspotIds.find((one) => stadsdelIds.includes(one));
    const name = input.places.find((place) => place.id === id)?.name;
    expect(name).toBeDefined();
    expect(choiceOf({ text: { sv: `Mest i ${name}`, en: `Most in ${name}` } })).toBe('hotspot');
  });

  it('colours the map only by values that the stadsdelar have of their own', () => {
    expect(sectionOf(build(), 'area')?.shaded).toBeNull();
    const [indicator] = input.indicators;
    const [first = '', second = ''] = stadsdelIds;
    const factId = [...build().usedFactIds].find((id) =>
      input.series.some(({ observations }) =>
        observations.some((one) => one.status === 'measured' && one.factId === id),
      ),
    );
    const own = (placeId: string, share: number) =>
      aSeries({
        indicatorId: indicator?.id ?? '',
        groupId: 'alla',
        placeId,
        observations: [{ status: 'measured', year: 2025, share, factId: factId ?? '' }],
      });
    const document = build({ series: [...input.series, own(first, 0.2), own(second, 0.3)] });
    expect(sectionOf(document, 'area')?.shaded?.shareByStadsdel).toEqual(
      new Map([
        [first, 0.2],
        [second, 0.3],
      ]),
    );
    expect(document.unknown).not.toContain('no-stadsdel-shares');
  });

  it('gives every number a source of the list', () => {
    const document = build({
      counted: countedIncidents({ countByStadsdel: new Map(stadsdelIds.map((id) => [id, 9])) }),
    });
    const numbers = [...JSON.stringify(document.sections).matchAll(/"source":(\d+)/g)].map(
      ([, number]) => Number(number),
    );
    expect(numbers.length).toBeGreaterThan(15);
    expect(new Set(numbers)).toEqual(new Set(document.sources.map((_, index) => index + 1)));
  });

  it('counts published events at the stadsdel that they name, and says how many it cannot place', () => {
    const section = sectionOf(build(), 'events');
    const offences = input.events.filter(({ isOffence }) => isOffence).length;
    const placed = section?.rows.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect(section?.rows).toHaveLength(stadsdelIds.length);
    expect(placed + (section?.unplaced ?? 0)).toBe(offences);
  });

  it('shows the total where nothing is small', () => {
    const counted = countedIncidents({
      countByStadsdel: new Map(stadsdelIds.map((id) => [id, 9])),
    });
    expect(sectionOf(build({ counted }, ['counted']), 'counted')?.total).toEqual({
      status: 'counted',
      count: 9 * stadsdelIds.length,
    });
  });

  it('withholds counts from one to four, and never just one count under a shown total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), {
          minLength: stadsdelIds.length,
          maxLength: stadsdelIds.length,
        }),
        (values) => {
          const counted = countedIncidents({
            countByStadsdel: new Map(stadsdelIds.map((id, index) => [id, values[index] ?? 0])),
          });
          const section = sectionOf(build({ counted }, ['counted']), 'counted');
          const all = [...(section?.rows ?? []).map(({ count }) => count), section?.total];
          for (const count of all) {
            if (count?.status === 'counted')
              expect(count.count).toBeGreaterThanOrEqual(SMALLEST_OPEN_COUNT);
          }
          const hidden = section?.rows.filter(({ count }) => count.status === 'withheld') ?? [];
          if (section?.total.status !== 'withheld') expect(hidden).not.toHaveLength(1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

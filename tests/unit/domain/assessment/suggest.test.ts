import { describe, expect, it } from 'vitest';
import type { AssessmentSection } from '#src/domain/assessment/assessment.ts';
import { basisChange, basisOf, factsOf } from '#src/domain/assessment/sentence.ts';
import { suggestAssessment } from '#src/domain/assessment/suggest.ts';
import { committedAssessment } from '../../../builders/assessments.ts';

const data = committedAssessment();

function sectionOf(section: AssessmentSection, from = data) {
  const found = suggestAssessment(from).find((one) => one.section === section);
  if (found === undefined) throw new Error(section);
  return found;
}

const codesOf = (section: AssessmentSection, from = data) =>
  sectionOf(section, from).sentences.map(({ code }) => code);
const factIdsOf = (section: AssessmentSection, from = data) =>
  sectionOf(section, from)
    .sentences.flatMap(factsOf)
    .map(({ id }) => id);

describe('what the assessment is made from', () => {
  it('leaves internal facts out of every section, and says so in the last', () => {
    const ids = suggestAssessment(data).flatMap(({ sentences }) => sentences.flatMap(factsOf));
    expect(ids.filter(({ visibility }) => visibility !== 'open')).toEqual([]);
    expect(codesOf('unknown').at(-1)).toBe('internalLeftOut');
    const facts = new Map([...data.facts].filter(([, fact]) => fact.visibility === 'open'));
    expect(codesOf('unknown', { ...data, facts })).not.toContain('internalLeftOut');
  });

  it('makes an internal share missing instead of showing it', () => {
    const hidden = 'eveunsafe.ni.2025';
    const facts = new Map(
      [...data.facts].map(([id, fact]) => [
        id,
        id === hidden ? { ...fact, visibility: 'internal' as const } : fact,
      ]),
    );
    expect(factIdsOf('perceived')).toContain(hidden);
    expect(factIdsOf('perceived', { ...data, facts })).not.toContain(hidden);
    expect(factIdsOf('perceived', { ...data, facts })).toContain('eveunsafe.ni.2024');
  });

  it('has a section without facts say that there are none', () => {
    const none = { ...data, facts: new Map(), contradictions: [], seriesBreaks: [] };
    for (const { sentences } of suggestAssessment(none)) {
      expect(sentences.map(({ code }) => code)).toEqual(['nothing']);
    }
  });
});

describe('a section of the assessment', () => {
  it('never holds one survey against another', () => {
    const against = sectionOf('narcotics').sentences.filter(({ code }) => code === 'against');
    expect(against.map(({ slots }) => slots.now)).toEqual([
      expect.objectContaining({ fact: data.facts.get('perc.city.drugtrade.2025') }),
    ]);
  });

  it('tells that police-discovered offences follow the police, in the drugs section alone', () => {
    expect(codesOf('narcotics')).toContain('policeDiscovered');
    expect(factIdsOf('narcotics')).toContain('crime.drug.trend');
    expect(factIdsOf('reported')).not.toContain('crime.drug.trend');
  });

  it('has violence in close relationships as text, and adds nothing up', () => {
    const { sentences } = sectionOf('reported');
    const from = sentences.findIndex(({ code }) => code === 'violence');
    const about = sentences.slice(from + 1).flatMap(factsOf);
    expect(about.map(({ id }) => id)).toEqual(['dv.adultunit', 'dv.familyunit.2024', 'vit.2024']);
    expect(factIdsOf('places')).not.toContain('dv.adultunit');
  });

  it('shows the conflict of a place with one inside it', () => {
    const [first, second] = sectionOf('places').sentences;
    expect(first?.slots).toMatchObject({ place: { placeId: 'klara' }, step: { step: 'need' } });
    expect(second?.code).toBe('conflict');
    expect(second?.slots).toMatchObject({
      place: { placeId: 'sergels-torg' },
      step: { step: 'active' },
    });
  });

  it('says which years miss a value, and drops a contradiction that is settled', () => {
    const gaps = sectionOf('unknown').sentences.filter(
      ({ code }) => code === 'gap-not-measured-here',
    );
    expect(gaps.map(({ slots }) => slots.years)).toEqual([
      expect.objectContaining({ years: [2022] }),
    ]);
    const idsOf = (from = data) => sectionOf('unknown', from).sentences.map(({ id }) => id);
    expect(idsOf()).toContain('contradiction I-PERIOD');
    expect(idsOf({ ...data, settledIds: new Set(['I-PERIOD']) })).not.toContain(
      'contradiction I-PERIOD',
    );
  });
});

describe('what a suggestion rests on', () => {
  const before = basisOf(sectionOf('perceived'));

  it('is the same for the same facts', () => {
    expect(basisChange(before, basisOf(sectionOf('perceived')))).toBeNull();
  });

  it('tells new, changed and dropped facts apart', () => {
    const [first, ...rest] = before;
    if (first === undefined) throw new Error('nothing');
    const now = [{ ...first, said: 'something else' }, ...rest.slice(1), { factId: 'x', said: '' }];
    expect(basisChange(before, now)).toEqual({
      added: ['x'],
      changed: [first.factId],
      dropped: [rest[0]?.factId],
    });
  });
});

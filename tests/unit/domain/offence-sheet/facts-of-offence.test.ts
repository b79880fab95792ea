import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOffenceSheet } from '#src/domain/offence-sheet/build-offence-sheet.ts';
import {
  closeRelationshipStatements,
  factsOfOffence,
  isMeant,
} from '#src/domain/offence-sheet/facts-of-offence.ts';
import {
  closeRelationshipFacts,
  countedOffences,
  factParts,
  offenceProfiles,
  offenceTypes,
} from '#src/domain/offence-sheet/offence-types.ts';
import { aFact } from '../../../builders/facts.ts';
import { anOffenceInput } from '../../../builders/offence-sheets.ts';
import { aPlace } from '../../../builders/places.ts';

const input = anOffenceInput();
const ids = input.facts.map(({ id }) => id);

describe('a pattern of ids', () => {
  it('means the ids that have its pieces in order', () => {
    expect(isMeant('perc.a.drugtrade.2025', 'perc.*.drugtrade.*')).toBe(true);
    expect(isMeant('perc.drugtrade.2025', 'perc.*.drugtrade.*')).toBe(false);
    expect(isMeant('crime.top', 'crime.top')).toBe(true);
    expect(isMeant('crime.top.x', 'crime.top')).toBe(false);
  });

  it('means whatever fills its gaps, and never reads one piece twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, gap) => {
        fc.pre(!`${a}${b}`.includes('*'));
        expect(isMeant(`${a}${gap}${b}`, `${a}*${b}`)).toBe(true);
        if (a.length + b.length > 0) expect(isMeant('', `${a}*${b}`)).toBe(false);
      }),
    );
    expect(isMeant('aba', 'ab*ba')).toBe(false);
  });

  it('is there for nothing unless it means a statement of the region', () => {
    const patterns = [
      ...countedOffences.flatMap((type) =>
        factParts.flatMap((part) => offenceProfiles[type].facts[part]),
      ),
      ...closeRelationshipFacts.about,
      ...closeRelationshipFacts.darkFigure,
    ];
    expect(patterns.filter((one) => !ids.some((id) => isMeant(id, one)))).toEqual([]);
  });
});

describe('the statements of a sheet', () => {
  it.each(offenceTypes)('of %s have each a place, a source and lines', (type) => {
    const sheet = buildOffenceSheet(type, input);
    const facts = [
      ...sheet.about,
      ...sheet.darkFigure,
      ...('placeFacts' in sheet
        ? [...sheet.placeFacts, ...sheet.timeFacts, ...sheet.denominatorFacts, ...sheet.ranks]
        : []),
    ];
    expect(facts.length).toBeGreaterThan(0);
    const codes = new Set(sheet.contradictions.map(({ id }) => id));
    for (const { fact, placeLabel, sourceNumber } of facts) {
      const source = sheet.sources.find(({ number }) => number === sourceNumber);
      expect(source, fact.id).toMatchObject({ kind: 'document', source: { id: fact.sourceId } });
      expect(placeLabel).not.toBe(fact.placeId);
      expect(fact.lines).toMatch(/^\d/);
      expect(fact.contradictionIds.filter((id) => !codes.has(id))).toEqual([]);
    }
  });

  it('belong to the type: words of the others do not stand on it', () => {
    const about = (type: (typeof countedOffences)[number]) =>
      factsOfOffence(type, input.facts).about.map(({ id }) => id);
    expect(about('robbery')).toEqual(['crime.robbery.2025', 'crime.robbery.2022']);
    expect(about('assault-outdoors')).toEqual(['crime.assault.trend']);
    expect(about('fraud')).toEqual(['crime.top', 'crime.fraud.trend']);
    for (const type of countedOffences) {
      expect(about(type).filter((id) => /^(dv|vit|crime\.fridskr)/.test(id))).toEqual([]);
    }
  });

  it('say of unreported offences only where the document does', () => {
    for (const type of countedOffences) {
      const { darkFigure } = factsOfOffence(type, input.facts);
      expect(darkFigure.every(({ caveat }) => caveat?.sv.includes('mörkertal'))).toBe(true);
      expect(darkFigure.length > 0).toBe(type === 'fraud');
    }
  });

  it('of a type that the police look for are badged, and it alone', () => {
    const badged = countedOffences.filter((type) => {
      const sheet = buildOffenceSheet(type, input);
      return 'isPoliceDiscovered' in sheet && sheet.isPoliceDiscovered;
    });
    expect(badged).toEqual(['drugs']);
  });
});

describe('violence in close relationships', () => {
  it('has statements of whole districts alone, whatever a statement is called', () => {
    const places = new Map([
      ['district', aPlace({ id: 'district', type: 'stadsdelsomrade' })],
      ['the-square', aPlace({ id: 'the-square', type: 'place' })],
      ['the-stadsdel', aPlace({ id: 'the-stadsdel', type: 'stadsdel' })],
    ]);
    const facts = ['district', 'the-square', 'the-stadsdel', 'unknown'].map((placeId) =>
      aFact({ id: `dv.${placeId}`, placeId }),
    );
    const { about } = closeRelationshipStatements(facts, places);
    expect(about.map(({ placeId }) => placeId)).toEqual(['district']);
  });

  it('has no place, no hour and no count on its sheet, also while incidents are shown', () => {
    const sheet = buildOffenceSheet('close-relationships', input);
    expect(Object.keys(sheet).sort()).toEqual(
      [
        'about',
        'audience',
        'contradictions',
        'darkFigure',
        'document',
        'leftOut',
        'made',
        'regionName',
        'sources',
        'type',
      ].sort(),
    );
    expect(sheet.about.map(({ fact }) => fact.id)).toEqual(
      expect.arrayContaining(['dv.adultunit', 'dv.familyunit.2024', 'crime.fridskr.trend']),
    );
    const district = input.places.get(input.region.areaId)?.label;
    expect(new Set(sheet.about.map(({ placeLabel }) => placeLabel))).toEqual(new Set([district]));
  });
});
